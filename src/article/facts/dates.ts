import { re } from '../expression';
import type { DateFact } from '../model';
import { addDays, daysBetween, isoDay, isoMonth, monthOf, weekdayOf, yearOf } from './calendar';
import { type Copy, matcherOf, mention, type Passage } from './copy';
import type { When } from './date-grammar';
import { grammarFor } from './date-patterns';
import type { Range } from './sentences';
import { looksAhead } from './tense';

/** A date expression where it stands, before it is a fact. */
export interface Dated extends Range {
  readonly passage: Passage;
  readonly value: string;
  readonly basis: DateFact['basis'];
}

/** Every date of the article, resolved, in reading order. */
export function findDated(copy: Copy): readonly Dated[] {
  const grammar = grammarFor(copy.language);
  if (!grammar) return [];
  const passages = copy.passages.filter((passage) => passage.kind !== 'subhead');
  const matches = matcherOf(passages.map(({ text }) => text));
  const out = passages.map((): Dated[] => []);
  for (const { expression, read } of grammar.patterns) {
    for (const { at, match, start } of matches(expression)) {
      const [passage, found] = [passages[at], out[at]];
      const range = { start, end: start + match[0].length - (ENDS_SENTENCE.test(match[0]) ? 1 : 0) };
      if (!passage || !found || found.some((item) => item.start < range.end && item.end > start) || isInTitle(passage, range)) continue;
      const when = read(match.groups ?? {}, { text: passage.text, ...range });
      const value = when && resolve(when, passage, range, copy);
      if (value) found.push({ passage, ...range, value, basis: isStated(when) ? 'stated' : 'inferred' });
    }
  }
  return out.flatMap((found) => found.sort((a, b) => a.start - b.start));
}

/** A full stop behind a month in full is the sentence's: `in May.`, not `on Jan.` */
const ENDS_SENTENCE = re.i`(?<!\p{L})(?:may|june|july|mai|mayo|juin|juni|juli|maio|\p{L}{5,})\.$`;

/** “1917,” alone between marks is the name of a film. */
const isInTitle = (passage: Passage, { start, end }: Range): boolean =>
  passage.quoted.some(
    (quote) =>
      quote.start === start &&
      quote.end - end <= 1 &&
      quote.end >= end &&
      !/\s/.test(passage.text.slice(start, end)) &&
      /^\d/.test(passage.text.slice(start, end)),
  );

const isStated = (when: When): boolean => (when.kind === 'day' ? when.year !== null : when.kind === 'month' ? when.year !== null : when.kind === 'year');

/** How far a month and day may lie behind before the next one is meant, in days: AP leaves the year out within this span. */
const NEAR_AHEAD = 75;

function resolve(when: When, passage: Passage, range: Range, { day, late, language }: Copy): string | null {
  switch (when.kind) {
    case 'year':
      return String(when.year);
    case 'month': {
      if (when.year !== null) return isoMonth(when.year, when.month);
      if (!day) return null;
      if (when.turn === 'next') return isoMonth(yearOf(day) + (when.month <= monthOf(day) ? 1 : 0), when.month);
      if (when.turn === 'last') return isoMonth(yearOf(day) - (when.month >= monthOf(day) ? 1 : 0), when.month);
      const ahead = looksAhead(passage, range, language);
      const year = yearOf(day) + (ahead ? (when.month < monthOf(day) ? 1 : 0) : when.month > monthOf(day) ? -1 : 0);
      return isoMonth(year, when.month);
    }
    case 'day': {
      if (when.year !== null) return isoDay(when.year, when.month, when.day);
      if (!day) return null;
      const near = [-1, 0, 1]
        .flatMap((turn) => isoDay(yearOf(day) + turn, when.month, when.day) ?? [])
        .map((value) => ({ value, away: daysBetween(day, value) }));
      const past = near.filter(({ away }) => away <= 0).at(-1);
      const next = near.find(({ away }) => away >= 0);
      if (when.weekday !== null) {
        const fit = [past, next].find((item) => item && weekdayOf(item.value) === when.weekday);
        if (fit) return fit.value;
      }
      if (next && next.away <= 330 && looksAhead(passage, range, language)) return next.value;
      if (next && past && next.away <= NEAR_AHEAD && past.away < -200) return next.value;
      return (past ?? next)?.value ?? null;
    }
    case 'weekday': {
      if (!day) return null;
      const back = (weekdayOf(day) - when.weekday + 7) % 7;
      const forth = (7 - back) % 7;
      if (when.turn === 'last') return addDays(day, -(back || 7));
      if (when.turn === 'next') return addDays(day, forth || 7);
      const next = forth === 1 && (late || isSmallHours(passage, range));
      return next || looksAhead(passage, range, language) ? addDays(day, forth) : addDays(day, -back);
    }
    case 'offset': {
      if (!day) return null;
      if (when.unit === 'day') return addDays(day, when.count);
      if (when.unit === 'month') return isoMonth(yearOf(day), monthOf(day) + when.count);
      return String(yearOf(day) + when.count);
    }
  }
}

/** "ended close to 2 a.m. local time on Wednesday": the night after the day of publication rather than six days before it. */
const SMALL_HOURS = /\b(?:(?:1[012]|[1-6])(?:[:.]\d\d)?\s?a\.?m\b|midnight|small hours|overnight|early hours)/i;
const isSmallHours = ({ text }: Passage, { start, end }: Range): boolean => SMALL_HOURS.test(text.slice(Math.max(0, start - 50), end + 30));

/** The timeline: dates in order of time, those of publication day and before apart from those ahead. */
export function timeline(copy: Copy, dated: readonly Dated[]): readonly DateFact[] {
  const facts = dated.map((item): DateFact => {
    const { day } = copy;
    const today = day?.slice(0, item.value.length);
    // Tomorrow by the page's clock, and told in the past: it had begun where it happened
    const begun = day !== null && item.basis === 'inferred' && item.value === addDays(day, 1) && !looksAhead(item.passage, item, copy.language);
    const ahead = today !== undefined && item.value > today && !(begun && (copy.late || isSmallHours(item.passage, item)));
    const same = today !== undefined && item.value === today && item.passage.voice[item.start] !== '\u00a0' && looksAhead(item.passage, item, copy.language);
    return { ...mention(item.passage, item), value: item.value, basis: item.basis, tense: day === null ? null : ahead || same ? 'upcoming' : 'past' };
  });
  return facts
    .map((fact, i) => ({ fact, i }))
    .sort((a, b) => (a.fact.value < b.fact.value ? -1 : a.fact.value > b.fact.value ? 1 : a.i - b.i))
    .map(({ fact }) => fact);
}
