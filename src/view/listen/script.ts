import type { Article, Span } from '../../article/model';
import { texts } from '../../article/texts';
import { sentencesIn } from '../sentence';

/** One sentence to be read aloud, and where it stands. */
export interface Spoken {
  readonly text: string;
  readonly span: Span;
}

/** What of a story is read aloud, sentence by sentence: headline, standfirst, paragraphs, subheads, lists and quotations. Tables, code and captions are for the eye. */
export function scriptOf(article: Article): readonly Spoken[] {
  return texts(article)
    .filter(({ block }) => block === null || !['table', 'code', 'figure'].includes(block.kind))
    .flatMap(({ target, text }) => sentencesIn(text, target).map((span) => ({ span, text: text.slice(span.start, span.end) })))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}
