import type { Article } from '../article/model';
import type { Renderable } from './render';
import { tidy } from './tidy';

/** What every form of citation says about a story; '' and [] where it is not known. */
export interface Reference {
  readonly authors: readonly string[];
  readonly headline: string;
  readonly outlet: string;
  /** The agency whose copy it is, where the outlet is another. */
  readonly agency: string;
  /** ISO 8601, as the page states it; null when not known. */
  readonly published: string | null;
  readonly url: string;
  readonly language: string;
}

/** Where a story stands on the web; null for pasted text and for a page that was opened from a file, whose path is nobody's business. */
export const addressOf = ({ url }: Pick<Article, 'url'>): string | null => (url && /^https?:/i.test(url) ? url : null);

/** The reference of one story. */
export function referenceOf({ article, provenance }: Renderable): Reference {
  const outlet = tidy(article.outlet ?? '');
  const agency = provenance.kind === 'agency-copy' ? tidy(provenance.text[0] ?? '') : '';
  return {
    // `Ana Ruiz, MD` would be read as a last name and a first name.
    authors: article.bylines.map((byline) => tidy(byline.name.replace(/,.*$/, ''))).filter(Boolean),
    headline: tidy(article.headline),
    outlet,
    agency: outlet.toLowerCase().includes(agency.toLowerCase()) ? '' : agency,
    published: article.published,
    url: addressOf(article) ?? '',
    language: tidy(article.language ?? ''),
  };
}
