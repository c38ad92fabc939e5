import { LETTER } from './data/letters';
import { MONTHS, NUMBER_WORDS, WEEKDAYS } from './data/numbers';
import type { Range } from './sentences';

/** What an expression says before it is resolved against a day. Months count from 0, weekdays from Sunday. */
export type When =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'month'; readonly year: number | null; readonly month: number; readonly turn: 'last' | 'next' | null }
  | { readonly kind: 'day'; readonly year: number | null; readonly month: number; readonly day: number; readonly weekday: number | null }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly turn: 'last' | 'next' | null }
  | { readonly kind: 'offset'; readonly unit: 'day' | 'week' | 'month' | 'year'; readonly count: number };

export type Groups = Readonly<Record<string, string | undefined>>;
export interface Pattern {
  /** Global; its groups are what `read` understands. */
  readonly expression: RegExp;
  readonly read: (groups: Groups, at: Range & { readonly text: string }) => When | null;
}
export interface Grammar {
  /** The surer and longer first: what one has taken, those after it leave alone. */
  readonly patterns: readonly Pattern[];
}

const B = `(?<![${LETTER}\\d])`;
const E = `(?![${LETTER}\\d])`;
const re = (source: string): RegExp => new RegExp(source, 'gi');
const keys = (table: Readonly<Record<string, number>>): string =>
  Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .join('|');

function table(language: string) {
  const months = MONTHS[language] ?? {};
  const weekdays = WEEKDAYS[language] ?? {};
  const month = (name: string | undefined): number | null => months[(name ?? '').toLowerCase().replace('.', '')] ?? null;
  const weekday = (name: string | undefined): number | null => weekdays[(name ?? '').toLowerCase()] ?? null;
  const year = (digits: string | undefined): number | null => (digits ? Number(digits) : null);
  const day = (groups: Groups): When | null => {
    const at = month(groups.month);
    return at === null ? null : { kind: 'day', year: year(groups.year), month: at, day: Number(groups.day), weekday: weekday(groups.weekday) };
  };
  return { months, weekdays, month, weekday, year, day };
}

const ISO: Pattern = {
  expression: re(`${B}(?<year>(?:19|20)\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)${E}`),
  read: ({ year, month, day }) => ({ kind: 'day', year: Number(year), month: Number(month) - 1, day: Number(day), weekday: null }),
};
/** USA TODAY is a newspaper. */
const fixed = (source: string, when: When): Pattern => ({
  expression: re(`${B}(?:${source})${E}`),
  read: (_, at) => (/^\p{Lu}{3}/u.test(at.text.slice(at.start)) ? null : when),
});
const offset = (unit: 'day' | 'week' | 'month' | 'year', count: number): When => ({ kind: 'offset', unit, count });

/** A name of an ordinary thing that carries a date: "the February 11 plant", "the 2016 election" label, they don't tell when. */
const LABELLED =
  /^\s(?:[Pp]lant|[Cc]omplex|[Mm]ovement|[Aa]ttacks?|[Aa]greement|[Pp]arty|[Ss]quare|[Ss]treet|[Aa]venue|[Rr]evolution|[Bb]rigade|[Ff]actory|Vinalon|[Uu]niversity|[Ss]tadium|[Bb]ridge)\b/;
const IN_YEAR =
  /(?:^|[\s(–—-])(?:in|since|by|from|until|till|to|through|of|before|after|during|between|and|around|circa|early|late|mid|late-|mid-|early-|than|is|was|begin|back|dated|for|as|throughout|summer|spring|autumn|fall|winter|year|years|the)\s?$|^$|[,(–—-]\s?$/i;
const NOUN_BEHIND =
  /^\s(?:people|troops|soldiers|children|men|women|dollars|euros|pounds|feet|miles|meters|metres|votes|words|tons|tonnes|jobs|homes|cases|deaths|members|workers|employees|students|shares)\b/;

function english(): Grammar {
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
        expression: re(`${B}(?:${W},?\\s)?${M}\\s${D}(?:,?\\s${Y})?(?![${LETTER}\\d:]|[.,]\\d)`),
        read: guarded((groups, at) => (/^\p{Lu}/u.test(groups.month ?? '') && !/^\s?(?:percent|%|people)/.test(at.text.slice(at.end)) ? day(groups) : null)),
      },
      {
        expression: re(`${B}(?:${W},?\\s)?(?:the\\s)?${D}(?:\\sof)?\\s${M}(?:,?\\s${Y})?${E}`),
        read: guarded((groups) => (/^\p{Lu}/u.test(groups.month ?? '') ? day(groups) : null)),
      },
      {
        expression: re(`${B}${M},?\\s(?:of\\s)?${Y}${E}`),
        read: (groups) => {
          const at = month(groups.month);
          return at === null || !/^\p{Lu}/u.test(groups.month ?? '') ? null : { kind: 'month', year: Number(groups.year), month: at, turn: null };
        },
      },
      // "Trump's 2 a.m. tweet on Wednesday morning": parts of the day belong to the expression and change no day
      {
        expression: re(`${B}(?:(?<turn>last|next|this|this coming|this past)\\s)?${W}${part}${E}`),
        read: (groups, at) => {
          const on = weekday(groups.weekday);
          return on === null || !/^\p{Lu}/u.test(groups.weekday ?? '') || isNamed(at) ? null : { kind: 'weekday', weekday: on, turn: turn(groups.turn) };
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
      { expression: re(`${B}(?<count>\\d{1,3}|a|an|${words})\\s(?<unit>day|year)s?\\sago${E}`), read: (groups) => ago(groups) },
      {
        expression: re(`${B}(?<turn>last|next|this|this past)\\s${M}${E}`),
        read: (groups) => {
          const at = month(groups.month);
          return at === null || !/^\p{Lu}/u.test(groups.month ?? '') ? null : { kind: 'month', year: null, month: at, turn: turn(groups.turn) };
        },
      },
      {
        expression: re(`${B}${M}${E}`),
        read: (groups, at) => (isMonth(groups.month, at) ? { kind: 'month', year: null, month: month(groups.month) ?? 0, turn: null } : null),
      },
      {
        expression: re(`(?<![${LETTER}\\d$£€.,:/-])${Y}(?![${LETTER}\\d%]|[.,:/]\\d|-[${LETTER}])`),
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
/** Black Friday, Bloody Sunday, Sheffield Wednesday, Sunday Times. */
const isNamed = (at: Range & { readonly text: string }): boolean =>
  /(?:Black|Bloody|Good|Holy|Easter|Palm|Super|Cyber|Ash|Giving|Sheffield)\s$/.test(at.text.slice(0, at.start)) ||
  /^\s(?:Times|Telegraph|Mail|Mirror|Express|Post|Herald|Independent|Night Live|Nights)\b/.test(at.text.slice(at.end));
/** "in June", "since March", "November marked …"; near misses: Theresa May, may, March on Washington, April Ryan. */
function isMonth(name: string | undefined, at: Range & { readonly text: string }): boolean {
  if (!name || !/^\p{Lu}/u.test(name)) return false;
  const before = at.text.slice(Math.max(0, at.start - 24), at.start);
  const after = at.text.slice(at.end, at.end + 12);
  if (/^(?:[-’']\p{L}|\s\p{Lu}\p{Ll}|\.?\s\d)/u.test(after) && !/^['’]s\s/.test(after)) return false;
  const cue =
    /(?:^|\s)(?:in|since|by|until|till|from|to|through|before|after|during|between|and|early|late|mid|of|for|a|the|key|this|on|about|around|late-|mid-|early-)\s$|[-(]$/i.test(
      before,
    );
  if (/^(?:may|march|april|june|august|jan|dec|mar|jun|sep)$/i.test(name)) return cue && !/^(?:a|the)$/i.test(before.trim().split(/\s/).at(-1) ?? '');
  return cue || /^\s\p{Ll}/u.test(after) || /^[,.]/.test(after);
}
function isYear(at: Range & { readonly text: string }): boolean {
  const before = at.text.slice(Math.max(0, at.start - 16), at.start);
  if (NOUN_BEHIND.test(at.text.slice(at.end)) && !/(?:in|since|of)\s$/i.test(before)) return false;
  return IN_YEAR.test(before) || /^(?:[.,;:)?!]|\s[–—-]|$)/.test(at.text.slice(at.end)) || /\p{L}\s$/u.test(before);
}

/** German, French, Spanish, Portuguese and Italian state dates alike: day, month, year, with small words between. */
interface Words {
  readonly of: string;
  readonly ordinal: string;
  readonly today: string;
  readonly yesterday: string;
  readonly tomorrow: string;
  readonly last: string;
  readonly next: string;
  readonly month: readonly [string, string];
  readonly year: readonly [string, string, string];
  /** Stands before a bare month or year. */
  readonly in: string;
}
const WORDS: Readonly<Record<string, Words>> = {
  de: {
    of: '',
    ordinal: '\\.',
    today: 'heute',
    yesterday: 'gestern',
    tomorrow: 'morgen',
    last: 'vergangenen|vergangener|letzten|letzter|vorigen',
    next: 'nächsten|kommenden|nächster',
    month: ['(?:vergangenen|letzten) Monat', '(?:nächsten|kommenden) Monat'],
    year: ['(?:vergangenen|letzten) Jahr|vergangenes Jahr|letztes Jahr|Vorjahr', 'dieses Jahr|diesem Jahr', '(?:nächsten|kommenden) Jahr|nächstes Jahr'],
    in: 'im|seit|bis|ab|Ende|Anfang|Mitte|Jahr|von|vom|Jahres|des|zum',
  },
  fr: {
    of: '',
    ordinal: '(?:er)?',
    today: "aujourd['’]hui",
    yesterday: 'hier',
    tomorrow: 'demain',
    last: 'dernier',
    next: 'prochain',
    month: ['le mois dernier', 'le mois prochain'],
    year: ["l['’]an dernier|l['’]année dernière", 'cette année', "l['’]an prochain|l['’]année prochaine"],
    in: 'en|depuis|fin|début|mi|de|d’|dès|avant|après|jusqu’en|vers|courant',
  },
  es: {
    of: '\\sde',
    ordinal: '[º°]?',
    today: 'hoy',
    yesterday: 'ayer',
    tomorrow: '(?<!la )(?<!por la )mañana',
    last: 'pasado',
    next: 'próximo',
    month: ['el mes pasado', 'el próximo mes|el mes próximo'],
    year: ['el año pasado', 'este año', 'el próximo año|el año próximo'],
    in: 'en|desde|hasta|de|del|a|para|antes de|tras|año',
  },
  pt: {
    of: '\\sde',
    ordinal: '[º°]?',
    today: 'hoje',
    yesterday: 'ontem',
    tomorrow: 'amanhã',
    last: 'passada|passado',
    next: 'próxima|próximo',
    month: ['no mês passado|mês passado', 'no próximo mês|próximo mês'],
    year: ['no ano passado|ano passado', 'neste ano|este ano', 'no próximo ano|próximo ano'],
    in: 'em|desde|até|de|a|para|antes de|após|ano',
  },
  it: {
    of: '',
    ordinal: '[º°]?',
    today: 'oggi',
    yesterday: 'ieri',
    tomorrow: 'domani',
    last: 'scorso|scorsa',
    next: 'prossimo|prossima',
    month: ['il mese scorso|lo scorso mese', 'il mese prossimo|il prossimo mese'],
    year: ["l['’]anno scorso|lo scorso anno", "quest['’]anno", "l['’]anno prossimo|il prossimo anno"],
    in: 'nel|dal|a|da|in|di|del|fino al|entro il|anno|dello|lo scorso|di fine',
  },
};

function romance(language: string, said: Words): Grammar {
  const { months, weekdays, month, weekday, day } = table(language);
  const M = `(?<month>${keys(months)})\\.?`;
  const W = `(?<weekday>${keys(weekdays)})`;
  const D = `(?<day>[0-3]?\\d)${said.ordinal}`;
  const Y = '(?<year>(?:1[5-9]|20)\\d\\d)';
  const at = (name: string | undefined): number => month(name) ?? 0;
  return {
    patterns: [
      ISO,
      { expression: re(`${B}(?:${W},?\\s(?:den\\s|dem\\s|le\\s)?)?${D}${said.of}\\s${M}(?:(?:\\s(?:de|del))?\\s${Y})?${E}`), read: day },
      {
        expression: re(`${B}(?<day>[0-3]?\\d)[./](?<month>[01]?\\d)[./](?<year>(?:19|20)\\d\\d)${E}`),
        read: (groups) => ({ kind: 'day', year: Number(groups.year), month: Number(groups.month) - 1, day: Number(groups.day), weekday: null }),
      },
      {
        expression: re(`${B}${M}(?:\\s(?:de|del))?\\s${Y}${E}`),
        read: (groups) => ({ kind: 'month', year: Number(groups.year), month: at(groups.month), turn: null }),
      },
      {
        expression: re(`${B}(?:(?<lead>${said.last}|${said.next})\\s)?${W}(?:\\s(?<tail>${said.last}|${said.next}))?${E}`),
        read: (groups) => {
          const on = weekday(groups.weekday);
          const word = groups.lead ?? groups.tail;
          return on === null
            ? null
            : { kind: 'weekday', weekday: on, turn: word ? (new RegExp(`^(?:${said.last})$`, 'i').test(word) ? 'last' : 'next') : null };
        },
      },
      fixed(said.today, offset('day', 0)),
      fixed(said.yesterday, offset('day', -1)),
      ...(language === 'de'
        ? [{ expression: /(?<![\p{L}\p{N}])morgen(?![\p{L}\p{N}])/gu, read: () => offset('day', 1) } satisfies Pattern]
        : [fixed(said.tomorrow, offset('day', 1))]),
      fixed(said.month[0], offset('month', -1)),
      fixed(said.month[1], offset('month', 1)),
      fixed(said.year[0], offset('year', -1)),
      fixed(said.year[1], offset('year', 0)),
      fixed(said.year[2], offset('year', 1)),
      { expression: re(`(?<=(?:^|\\s)(?:${said.in})\\s)${M}${E}`), read: (groups) => ({ kind: 'month', year: null, month: at(groups.month), turn: null }) },
      { expression: re(`(?<=(?:^|\\s|\\()(?:${said.in})\\s)${Y}(?![${LETTER}\\d]|[.,]\\d)`), read: (groups) => ({ kind: 'year', year: Number(groups.year) }) },
    ],
  };
}

const grammars = new Map<string, Grammar | null>();
/** The date grammar of a language (ISO 639-1), null where none is known; made on first use. */
export function grammarFor(language: string): Grammar | null {
  const known = grammars.get(language);
  if (known !== undefined) return known;
  const said = WORDS[language];
  const made = language === 'en' ? english() : said ? romance(language, said) : null;
  grammars.set(language, made);
  return made;
}
