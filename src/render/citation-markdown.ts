import { citationParts } from './citation-parts';
import { autolink, destination, escapeLine, escapeText } from './markdown-inline';
import type { Renderable } from './render';

/** One line of CommonMark: the headline is the link, the outlet in italics. */
export function renderCitationMarkdown(reading: Renderable): string {
  const { authors, headline, stop, outlet, after, url } = citationParts(reading);
  const words = headline && escapeText(headline + stop);
  const title = words && `“${url ? `[${words}](${destination(url)})` : words}”`;
  // Without a headline the address has no words to stand behind: it is its own.
  const address = headline || !url ? '' : autolink(url);
  const source = (outlet && italics(outlet, after)) + escapeText(after);
  return escapeLine([escapeText(authors), title, source, address].filter(Boolean).join(' '));
}

/** Stars hold only between a border and a word, so a name that begins or ends with a mark (`Yahoo!`) goes without. */
function italics(name: string, after: string): string {
  const wraps = /^[\p{L}\p{N}]/u.test(name) && /[\p{L}\p{N}]$/u.test(name) && /^(?:$|[\s\p{P}])/u.test(after);
  return wraps ? `*${escapeText(name)}*` : escapeText(name);
}
