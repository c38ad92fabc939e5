import { dayInWords } from './day';
import { referenceOf } from './reference';
import type { Renderable } from './render';

/** One line: `Jane Roe, John Doe. “Headline.” Outlet (Reuters), June 22, 2022. https://…`. What is not known is left out. */
export function renderCitation(reading: Renderable): string {
  const { authors, headline, outlet, agency, published, url } = referenceOf(reading);
  const source = outlet && agency ? `${outlet} (${agency})` : outlet || agency;
  const day = published && dayInWords(published, 'en');
  const place = [source, day].filter(Boolean).join(', ');
  // A headline's own end mark (`Who pays?`) stands for the full stop.
  const title = headline && `“${headline}${/[.!?…。！？؟]$/u.test(headline) ? '' : '.'}”`;
  return [sentence(authors.join(', ')), title, sentence(place), url].filter(Boolean).join(' ');
}

const sentence = (text: string): string => (text === '' || text.endsWith('.') ? text : `${text}.`);
