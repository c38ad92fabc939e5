import type { Article, Span } from '../article/model';
import { texts } from '../article/texts';

/** Abbreviations that end with a full stop and do not end a sentence: titles, initials, months and the like at a segment's end. */
const ABBREVIATION =
  /(?:^|[\s(])(?:[A-Z]|[A-Z](?:\.[A-Z])+|Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|Lt|Col|Sgt|St|Jr|Sr|No|Inc|Corp|Co|Ltd|[ap]\.m|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.\s*$/;

/** The sentences of a text in order, without the white space between them; an abbreviation's full stop ends none. */
export function sentencesIn(text: string, target: Span['target'], language: string | null): readonly Span[] {
  const segments = [...segmenter(language).segment(text)];
  const spans: Span[] = [];
  let start = 0;
  for (const [index, { segment, index: at }] of segments.entries()) {
    if (ABBREVIATION.test(segment) && index < segments.length - 1) continue;
    const sentence = text.slice(start, at + segment.length);
    const from = start + sentence.length - sentence.trimStart().length;
    if (sentence.trim() !== '') spans.push({ target, start: from, end: from + sentence.trim().length });
    start = at + segment.length;
  }
  return spans;
}

/** The sentence a span stands in, widened to the whole span where that reaches further. */
export function sentenceAround(text: string, span: Span, language: string | null): Span {
  const sentence = sentencesIn(text, span.target, language).find(({ end }) => end > span.start);
  return sentence ? { ...sentence, end: Math.max(span.end, sentence.end) } : span;
}

/** A page may claim a language that is no language tag; the segmenter then speaks English. */
function segmenter(language: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? 'en', { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}

/** The words of the sentence that a span of an article stands in; '' where the article has no such text (any more). */
export function sentenceReader(article: Article): (span: Span) => string {
  const all = new Map(texts(article).map(({ target, text }) => [target, text]));
  return (span) => {
    const text = all.get(span.target);
    if (text === undefined) return '';
    const { start, end } = sentenceAround(text, span, article.language);
    return text.slice(start, end);
  };
}
