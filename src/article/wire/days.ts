import { re } from '../expression';
import type { Moment } from '../model';
import { monthNumber } from './months';

const two = (value: number): string => String(value).padStart(2, '0');

/** `2024-01-09` when that day exists and lies in the years that news pages come from; null otherwise. */
export function isoDay(year: number, month: number, day: number): Moment | null {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day <= last ? `${year}-${two(month)}-${two(day)}` : null;
}

/** Days a dateline may lie ahead of the printed day of publication: time zones, and copy that runs the evening before. */
const AHEAD = 3;

/** Day and month without a year: of the years around publication, the nearest that is not in its future. */
export function resolveDay(month: number, day: number, published: Moment | null): Moment | null {
  const publication = Date.parse((published ?? '').slice(0, 10));
  if (Number.isNaN(publication)) return null;
  const year = new Date(publication).getUTCFullYear();
  for (const candidate of [year + 1, year, year - 1]) {
    const date = isoDay(candidate, month, day);
    if (date && Date.parse(date) <= publication + AHEAD * 86_400_000) return date;
  }
  return null;
}

const digits = (text: string): string => text.replace(/[٠-٩۰-۹０-９]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹０１２３４５６７８９'.indexOf(digit) % 10));
const NUMBER_FIRST = re.g`(?<!\d)(\d{1,2})(?:\.|er|º|°|st|nd|rd|th)?(?:\s+|-|\s*\/\s*|(?<=\.))(?:de\s+|of\s+)?([\p{L}]{3,12}(?:\s[\p{L}]{4,7})?)(?:\s\/\s\p{L}{3,12})?\.?,?(?:\s+|-|\s*\/\s*|(?<=\.))(?:de\s+|del\s+)?'?(\d{4})(?!\d)`;
/** `12 III 2024`, as Poles write. */
const ROMAN = /(?<![\d.])(\d{1,2})\s(I{1,3}|IV|VI{0,3}|IX|XI{0,2})\s(\d{4})(?!\d)/g;
const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
/** `2022. február 8.`, as Hungarians write. */
const YEAR_DOT = re.g`(?<!\d)(\d{4})\.\s(\p{L}{3,12})\.?\s(\d{1,2})(?!\d)`;
/** Years of an emperor or of the republic, and the year before the first: `令和7年7月8日`, `民國113年9月25日`. */
const ERA = /(令和|平成|昭和|民國|民国)\s?(\d{1,3}|元)年\s?(\d{1,2})月\s?(\d{1,2})日/g;
const BEFORE_ERA: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 };
const MONTH_FIRST = re.g`([\p{L}]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\s*,?\s+(?:de\s+)?(\d{4})(?!\d)`;
const YEAR_FIRST = /(?<!\d)(\d{4})\s*(?:[-/.年]|년)\s*(\d{1,2})\s*(?:[-/.月]|월)\s*(\d{1,2})(?:日|일|(?!\d))/g;
/** What every one of these has: a year, or day, month and year in two digits each. */
const YEAR = /\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2}|[和成國国](?:\d|元)/;
/** `2024 Jun 30`, as citations print it. */
const YEAR_MONTH = re.g`(?<!\d)(\d{4})\s+([\p{L}]{3,12})\.?\s+(\d{1,2})(?![\d:])`;
/** `31.12.2024`, `31/12/2024`, `31-12-2024`, `4. 2. 2022` (near miss: `1. 2. 22`); read as month first only when the page is American English or the day cannot be. */
const NUMERIC = /(?<![\d.])(\d{1,2})(\.\s|[./-])(\d{1,2})\2(\d{4}|(?<!\s)\d{2})(?!\d|[./-]\d)/g;

/** The month a word names, also where a template glues it to what stands before: `WeatherJANUARY`, `onJanuary`. */
const monthIn = (word: string): number | null => monthNumber(word) ?? monthNumber(word.replace(re`^.*\p{Ll}(?=\p{Lu})`, ''));

/** `November 2003`, `Last updated: June 2022`, `noviembre de 2003`: a month and its year, whatever labels them. */
const MONTH_ALONE = re`^(?:[\p{L} ]{2,30}:\s*)?(\p{L}{3,12})\.?,?\s(?:de\s)?((?:19|20)\d{2})$`;
/** The month that is all a line prints, as `2003-11`; null for any other line. */
export function printedMonth(source: string): Moment | null {
  const [, name = '', year = ''] = (source.length <= 60 && MONTH_ALONE.exec(source.trim())) || [];
  const month = monthNumber(name);
  return month === null ? null : `${year}-${two(month)}`;
}

/**
 * The first full date a text prints, as a day: `Dec. 23, 2019`, `3 de marzo de 2021`, `2021年3月15日`, `31.12.2024`; null
 * when there is none. No time zone is applied: the day is the day as printed.
 */
export function printedDay(source: string, language: string | null = null): Moment | null {
  const text = digits(source.slice(0, 300));
  if (!YEAR.test(text)) return null;
  for (const [, year, month, day] of text.matchAll(YEAR_FIRST)) {
    const date = isoDay(Number(year), Number(month), Number(day));
    if (date) return date;
  }
  for (const [, era = '', year, month, day] of text.matchAll(ERA)) {
    const date = isoDay((BEFORE_ERA[era] ?? 0) + (year === '元' ? 1 : Number(year)), Number(month), Number(day));
    if (date) return date;
  }
  for (const [, day, name, year] of text.matchAll(NUMBER_FIRST)) {
    const month = monthNumber(name ?? '') ?? monthNumber((name ?? '').split(/\s/)[0] ?? '');
    const date = month && isoDay(Number(year), month, Number(day));
    if (date) return date;
  }
  for (const [, day, roman = '', year] of text.matchAll(ROMAN)) {
    const date = isoDay(Number(year), ROMANS.indexOf(roman) + 1, Number(day));
    if (date) return date;
  }
  for (const [, name, day, year] of text.matchAll(MONTH_FIRST)) {
    const month = monthIn(name ?? '');
    const date = month && isoDay(Number(year), month, Number(day));
    if (date) return date;
  }
  for (const [, year, name, day] of [...text.matchAll(YEAR_MONTH), ...text.matchAll(YEAR_DOT)]) {
    const month = monthNumber(name ?? '');
    const date = month && isoDay(Number(year), month, Number(day));
    if (date) return date;
  }
  for (const [, one, mark, other, years] of text.matchAll(NUMERIC)) {
    const [a, b] = [Number(one), Number(other)];
    const year = Number(years) < 100 ? 2000 + Number(years) : Number(years);
    const monthFirst = b > 12 || (a <= 12 && mark === '/' && (language === null || /^en(?:-us)?$/i.test(language)));
    const date = monthFirst ? isoDay(year, a, b) : isoDay(year, b, a);
    if (date) return date;
  }
  return null;
}
