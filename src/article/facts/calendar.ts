/** Days as ISO strings (`2022-06-22`), counted in UTC so that no machine's time zone matters. */
const DAY = 86_400_000;

const parse = (day: string): Date => new Date(`${day}T00:00:00Z`);
const format = (date: Date): string => date.toISOString().slice(0, 10);
const two = (n: number): string => String(n).padStart(2, '0');

export const addDays = (day: string, days: number): string => format(new Date(parse(day).getTime() + days * DAY));
export const weekdayOf = (day: string): number => parse(day).getUTCDay();
export const yearOf = (day: string): number => Number(day.slice(0, 4));
export const monthOf = (day: string): number => Number(day.slice(5, 7)) - 1;
/** Days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: string, b: string): number => Math.round((parse(b).getTime() - parse(a).getTime()) / DAY);

/** `month` counts from 0 and may run over either end of the year; null for a day the month does not have. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month, day));
  return date.getUTCDate() === day && day > 0 ? format(date) : null;
}
export function isoMonth(year: number, month: number): string {
  return `${year + Math.floor(month / 12)}-${two((((month % 12) + 12) % 12) + 1)}`;
}
