import { sentenceAround } from '../article/facts/sentence-around';
import { sentencesOf } from '../article/facts/sentences';
import type { Article, Span } from '../article/model';
import { texts } from '../article/texts';

/** The sentences of a text in order, without the white space between them, as the finders cut them. */
export const sentencesIn = (text: string, target: Span['target']): readonly Span[] => sentencesOf(text).map((range) => ({ target, ...range }));

/** The words of the sentence that a span of an article stands in; '' where the article has no such text (any more). */
export function sentenceReader(article: Article): (span: Span) => string {
  const all = new Map(texts(article).map(({ target, text }) => [target, text]));
  return (span) => {
    const text = all.get(span.target);
    if (text === undefined) return '';
    const { start, end } = sentenceAround(text, span);
    return text.slice(start, end);
  };
}
