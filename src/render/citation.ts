import { citationParts } from './citation-parts';
import type { Renderable } from './render';

/** One line: `Jane Roe, John Doe. “Headline.” Outlet (Reuters), June 22, 2022. https://…`. What is not known is left out. */
export function renderCitation(reading: Renderable): string {
  const { authors, headline, stop, outlet, after, url } = citationParts(reading);
  return [authors, headline && `“${headline}${stop}”`, outlet + after, url].filter(Boolean).join(' ');
}
