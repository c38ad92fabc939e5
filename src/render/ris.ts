import { dayOf } from './day';
import { referenceOf } from './reference';
import type { Renderable } from './render';

/** A RIS record of type NEWS: two-letter tag, two spaces, dash, space; ended by an empty ER. Lines end in CR LF, as its specification has it. */
export function renderRis(reading: Renderable): string {
  const { authors, headline, outlet, agency, published, url, language } = referenceOf(reading);
  const day = published && dayOf(published);
  const fields: readonly (readonly [string, string])[] = [
    ['TY', 'NEWS'],
    ...authors.map((author) => ['AU', author] as const),
    ['TI', headline],
    ['T2', outlet],
    ['N1', agency],
    ['DA', day && published ? published.slice(0, 10).replaceAll('-', '/') : ''],
    ['PY', day ? String(day.year) : ''],
    ['LA', language],
    ['UR', url],
  ];
  return [...fields.filter(([, value]) => value !== '').map(([tag, value]) => `${tag}  - ${value}`), 'ER  - '].join('\r\n');
}
