import { LETTER } from './data/letters';
import { MONTHS, WEEKDAYS } from './data/numbers';
import type { Range } from './sentences';

/** What an expression says before it is resolved against a day. Months count from 0, weekdays from Sunday. */
export type When =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'month'; readonly year: number | null; readonly month: number; readonly turn: 'last' | 'next' | null }
  | { readonly kind: 'day'; readonly year: number | null; readonly month: number; readonly day: number; readonly weekday: number | null }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly turn: 'last' | 'next' | null }
  | { readonly kind: 'offset'; readonly unit: 'day' | 'month' | 'year'; readonly count: number };

/** Named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;
/** A way to print a date. */
export interface Pattern {
  /** Global; its groups are what `read` understands. */
  readonly expression: RegExp;
  readonly read: (groups: Groups, at: Range & { readonly text: string }) => When | null;
}
/** All ways of a language. */
export interface DateGrammar {
  /** The surer and longer first: what one has taken, those after it leave alone. */
  readonly patterns: readonly Pattern[];
}

/** The beginning of a word, accented letters counted as some (`\b` does not). */
export const B = `(?<![${LETTER}\\d])`;
/** The end of a word. */
export const E = `(?![${LETTER}\\d])`;
/** An expression over all of a text, in any case. */
export const everywhere = (source: string): RegExp => new RegExp(source, 'gi');
/** The names of a table as one alternation, longest first. */
export const keys = (table: Readonly<Record<string, number>>): string =>
  Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .join('|');

/** Months and weekdays of a language, and how their groups are read. */
export function table(language: string) {
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

/** 2024-03-05 */
export const ISO: Pattern = {
  expression: everywhere(`${B}(?<year>(?:19|20)\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)${E}`),
  read: ({ year, month, day }) => ({ kind: 'day', year: Number(year), month: Number(month) - 1, day: Number(day), weekday: null }),
};
/** USA TODAY and USA Today are a newspaper. */
export const fixed = (source: string, when: When): Pattern => ({
  expression: everywhere(`${B}(?:${source})${E}`),
  read: (_, at) => (/^.{3}[A-Z]{3}|^[A-Z]{2} [A-Z]/.test(at.text.slice(at.start - 3, at.start + 3)) ? null : when),
});
/** A day, month or year counted from the day of publication. */
export const offset = (unit: 'day' | 'month' | 'year', count: number): When => ({ kind: 'offset', unit, count });
