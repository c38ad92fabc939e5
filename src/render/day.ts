import type { Moment } from '../article/model';

/** Year, month and day of a moment as the page printed them: no shift into another time zone. Near miss: `June 2022`. */
const DAY = /^(\d{4})-(\d{2})-(\d{2})/;

export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** The calendar day of a moment; null when it holds none or one that does not exist (2023-02-30). */
export function dayOf(moment: Moment): Day | null {
  const [, year, month, day] = (DAY.exec(moment) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day } : null;
}

/** `22 June 2022`, `22 de junio de 2022` … in the story's own language; English where that is unknown. Null as {@link dayOf}. */
export function dayInWords(moment: Moment, language: string | null): string | null {
  const day = dayOf(moment);
  if (!day) return null;
  const date = new Date(Date.UTC(day.year, day.month - 1, day.day));
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' }).format(date);
}

/** A page's `lang` may be anything; Intl throws at what is no language tag. */
function localeOf(language: string | null): string {
  try {
    return (language && Intl.getCanonicalLocales(language)[0]) || 'en';
  } catch {
    return 'en';
  }
}

/** A year or a month in words, as {@link dayInWords} gives a day: `June 2022`, `2022`. Null for what is no date. */
export function dateInWords(date: string, language: string | null): string | null {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(date) ?? [];
  if (year === undefined) return dayInWords(date, language);
  if (Number(month ?? 1) < 1 || Number(month ?? 1) > 12) return null;
  const format = new Intl.DateTimeFormat(localeOf(language), { year: 'numeric', ...(month && { month: 'long' }), timeZone: 'UTC', calendar: 'gregory' });
  return format.format(new Date(Date.UTC(Number(year), Number(month ?? 1) - 1)));
}
