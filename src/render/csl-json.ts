import { dayOf } from './day';
import { referenceOf } from './reference';
import type { Renderable } from './render';

/** CSL-JSON, as Zotero and pandoc read it: a list of one item. */
export function renderCslJson(reading: Renderable): string {
  const { authors, headline, outlet, agency, published, url, language } = referenceOf(reading);
  const day = published && dayOf(published);
  const item = {
    id: url || headline || 'story',
    type: 'article-newspaper',
    title: headline || undefined,
    // Which part of a name is the family's is not known: `literal` keeps it whole.
    author: authors.length > 0 ? authors.map((literal) => ({ literal })) : undefined,
    'container-title': outlet || undefined,
    source: agency || undefined,
    issued: day ? { 'date-parts': [[day.year, day.month, day.day]] } : undefined,
    URL: url || undefined,
    language: language || undefined,
  };
  return JSON.stringify([item], null, 2);
}
