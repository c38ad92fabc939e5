import { citationParts } from './citation-parts';
import { escapeHtml } from './escape-html';
import type { Renderable } from './render';

/** One line of HTML for the clipboard's rich form: the headline is the link, the outlet in italics. */
export function renderCitationHtml(reading: Renderable): string {
  const { authors, headline, stop, outlet, after, url } = citationParts(reading);
  const words = escapeHtml(headline && headline + stop) || escapeHtml(url);
  const linked = url && words ? `<a href="${escapeHtml(url)}">${words}</a>` : words;
  const source = (outlet && `<i>${escapeHtml(outlet)}</i>`) + escapeHtml(after);
  return headline ? [escapeHtml(authors), `“${linked}”`, source].filter(Boolean).join(' ') : [escapeHtml(authors), source, linked].filter(Boolean).join(' ');
}
