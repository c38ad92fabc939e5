import { re } from '../expression';
import { LETTER } from './data/letters';
import { NUMBER_WORDS } from './data/numbers';
import { B, type DateGrammar, E, everywhere, fixed, type Groups, ISO, keys, offset, type Pattern, table, type When } from './date-grammar';
import { isNamedAfter } from './date-named';
import type { Range } from './sentences';

/** A name of an ordinary thing that carries a date: "the February 11 plant", "the 2016 election" label, they don't tell when. */
const LABELLED =
  /^\s(?:(?:\w{5,}\s)?(?:plant|complex)|movement|attacks?|agreement|party|square|street|avenue|revolution|brigade|factory|university|stadium|bridge)\b/i;
const NOUN_BEHIND =
  /^\s(?:people|troops|soldiers|dollars|euros|miles|met(?:er|re)s|votes|tons|tonnes|jobs|homes|cases|deaths|members|workers|employees|students)\b/;

/** How English prints dates. */
export function english(): DateGrammar {
  const { months, weekdays, month, weekday, day } = table('en');
  // A full stop belongs to an abbreviated month, not to one that ends a sentence.
  const M = `(?:(?<month>${keys(months)})(?:(?<=\\b[a-z]{3,4})\\.)?)`;
  const W = `(?<weekday>${keys(weekdays)})`;
  const D = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
  const Y = '(?<year>(?:1[5-9]|20)\\d\\d)';
  const words = Object.keys(NUMBER_WORDS.en ?? {}).join('|');
  const part = '(?:\\s(?:morning|afternoon|evening|night))?';
  const turn = (word: string | undefined): 'last' | 'next' | null =>
    /^next|^coming/i.test(word ?? '') ? 'next' : /^last|^past|^previous/i.test(word ?? '') ? 'last' : null;
  const guarded =
    (read: Pattern['read']): Pattern['read'] =>
    (groups, at) =>
      LABELLED.test(at.text.slice(at.end)) ? null : read(groups, at);
  return {
    patterns: [
      ISO,
      {
        expression: everywhere(`${B}(?:${W},?\\s)?${M}\\s${D}(?:,?\\s${Y})?(?![${LETTER}\\d:]|[.,]\\d)`),
        read: guarded((groups, at) => (re`^\p{Lu}`.test(groups.month ?? '') && !/^\s?(?:percent|%|people)/.test(at.text.slice(at.end)) ? day(groups) : null)),
      },
      {
        expression: everywhere(`${B}(?:${W},?\\s)?(?:the\\s)?${D}(?:\\sof)?\\s${M}(?:,?\\s${Y})?${E}`),
        read: guarded((groups) => (re`^\p{Lu}`.test(groups.month ?? '') ? day(groups) : null)),
      },
      {
        expression: everywhere(`${B}${M},?\\s(?:of\\s)?${Y}${E}`),
        read: (groups) => {
          const at = month(groups.month);
          return at === null || !re`^\p{Lu}`.test(groups.month ?? '') ? null : { kind: 'month', year: Number(groups.year), month: at, turn: null };
        },
      },
      // "Trump's 2 a.m. tweet on Wednesday morning": parts of the day belong to the expression and change no day
      {
        expression: everywhere(`${B}(?:(?<turn>last|next|this|this coming|this past)\\s)?${W}${part}${E}`),
        read: (groups, at) => {
          const on = weekday(groups.weekday);
          return on === null || !re`^\p{Lu}`.test(groups.weekday ?? '') || isNamed(at) ? null : { kind: 'weekday', weekday: on, turn: turn(groups.turn) };
        },
      },
      fixed('the day before yesterday', offset('day', -2)),
      fixed('the day after tomorrow', offset('day', 2)),
      fixed(`yesterday${part}|last night`, offset('day', -1)),
      fixed(`tomorrow${part}`, offset('day', 1)),
      fixed('today|tonight|this (?:morning|afternoon|evening)', offset('day', 0)),
      fixed('last month', offset('month', -1)),
      fixed('this month', offset('month', 0)),
      fixed('next month', offset('month', 1)),
      fixed('last year', offset('year', -1)),
      fixed('(?:earlier |later |early |late )?this year', offset('year', 0)),
      fixed('next year', offset('year', 1)),
      { expression: everywhere(`${B}(?<count>\\d{1,3}|a|an|${words})\\s(?<unit>day|year)s?\\sago${E}`), read: (groups) => ago(groups) },
      {
        expression: everywhere(`${B}(?<turn>last|next|this|this past)\\s${M}${E}`),
        read: (groups) => {
          const at = month(groups.month);
          return at === null || !re`^\p{Lu}`.test(groups.month ?? '') ? null : { kind: 'month', year: null, month: at, turn: turn(groups.turn) };
        },
      },
      {
        expression: everywhere(`${B}${M}${E}`),
        read: (groups, at) => (isMonth(groups.month, at) ? { kind: 'month', year: null, month: month(groups.month) ?? 0, turn: null } : null),
      },
      {
        expression: everywhere(`(?<![${LETTER}\\d$£€.,:/-])${Y}(?![${LETTER}\\d%]|[.,:/]\\d|-[${LETTER}])`),
        read: (groups, at) => (isYear(at) ? { kind: 'year', year: Number(groups.year) } : null),
      },
    ],
  };
}

function ago(groups: Groups): When | null {
  const count = /^\d/.test(groups.count ?? '')
    ? Number(groups.count)
    : /^an?$/i.test(groups.count ?? '')
      ? 1
      : NUMBER_WORDS.en?.[(groups.count ?? '').toLowerCase()];
  return count === undefined ? null : offset(groups.unit?.toLowerCase() === 'day' ? 'day' : 'year', -count);
}
/** Black Friday, Bloody Sunday, Sunday Times. */
const isNamed = (at: Range & { readonly text: string }): boolean =>
  /(?:Black|Bloody|Good|Easter|Palm|Super|Cyber|Ash)\s$/.test(at.text.slice(0, at.start)) ||
  /^\s(?:Times|Telegraph|Mail|Mirror|Express|Post|Herald|Nights?)\b/.test(at.text.slice(at.end));
/** "in June", "since March", "November marked …"; near misses: Theresa May, may, March on Washington, April Ryan. */
function isMonth(name: string | undefined, at: Range & { readonly text: string }): boolean {
  if (!name || !re`^\p{Lu}`.test(name)) return false;
  const before = at.text.slice(Math.max(0, at.start - 24), at.start);
  const after = at.text.slice(at.end, at.end + 12);
  if (re`^(?:[-’']\p{L}|\s\p{Lu}\p{Ll}|\.?\s\d)`.test(after) && !/^['’]s\s/.test(after)) return false;
  const cue =
    /(?:^|\s)(?:in|since|by|until|till|from|to|through|before|after|during|between|and|early|late|mid|of|for|a|the|key|this|on|about|around)\s$|[-(]$/i.test(
      before,
    );
  if (/^(?:may|march|april|june|august|jan|dec|mar|jun|sep)$/i.test(name)) return cue && !/^(?:a|the)$/i.test(before.trim().split(/\s/).at(-1) ?? '');
  return cue || re`^\s\p{Ll}`.test(after) || /^[,.]/.test(after);
}
function isYear(at: Range & { readonly text: string }): boolean {
  const before = at.text.slice(Math.max(0, at.start - 16), at.start);
  if (isNamedAfter(before, at.text.slice(at.end, at.end + 60))) return false;
  if (NOUN_BEHIND.test(at.text.slice(at.end)) && !/(?:in|since|of)\s$/i.test(before)) return false;
  return re`^$|[,(–—-]\s?$|\p{L}\s$`.test(before) || /^(?:[.,;:)?!]|\s[–—-]|$)/.test(at.text.slice(at.end));
}
