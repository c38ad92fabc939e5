import type { Moment } from '../article/model';
import { locale } from './i18n';

/** YYYY, YYYY-MM or YYYY-MM-DD, with or without a time: the calendar day as stated, not as shifted to the reader's time zone. */
const STATED = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/** `22 June 2022`, `June 2022` or `2022`, as exact as the moment is; the moment itself when it is no date. */
export function formatDay(moment: Moment): string {
  const match = STATED.exec(moment);
  if (!match) return moment;
  const [, year, month, day] = match;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  if (Number.isNaN(date.getTime())) return moment;
  return new Intl.DateTimeFormat(locale(), { timeZone: 'UTC', year: 'numeric', ...(month && { month: 'long' }), ...(day && { day: 'numeric' }) }).format(date);
}

/** Words a minute of silent reading of English non-fiction: mean of 190 studies (Brysbaert 2019, J. Mem. Lang. 109). */
const WORDS_A_MINUTE = 238;

/** Whole minutes, at least one. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / WORDS_A_MINUTE));
