import { dayInWords } from './day';
import { referenceOf } from './reference';
import type { Renderable } from './render';

/** A citation in its parts, each with its full stop; '' where it is not known. */
export interface CitationParts {
  readonly authors: string;
  readonly headline: string;
  /** What ends the headline inside its quotation marks: a full stop, or nothing after a mark of its own (`Who pays?`). */
  readonly stop: '.' | '';
  readonly outlet: string;
  /** ` (Reuters), June 22, 2022.` behind the outlet. */
  readonly after: string;
  readonly url: string;
}

/** What every one-line citation of a story says. */
export function citationParts(reading: Renderable): CitationParts {
  const { authors, headline, outlet, agency, published, url } = referenceOf(reading);
  const name = outlet || agency;
  const day = published && dayInWords(published, 'en');
  const behind = [outlet && agency ? ` (${agency})` : '', name && day ? ', ' : '', day ?? ''].join('');
  return {
    authors: sentence(authors.join(', ')),
    headline,
    stop: /[.!?…。！？؟]$/u.test(headline) ? '' : '.',
    outlet: name,
    after: `${name}${behind}` === '' || `${name}${behind}`.endsWith('.') ? behind : `${behind}.`,
    url,
  };
}

const sentence = (text: string): string => (text === '' || text.endsWith('.') ? text : `${text}.`);
