import type { Span } from '../article/model';

/** Abbreviations that end with a full stop and do not end a sentence: titles, initials, months and the like at a segment's end. */
const ABBREVIATION =
  /(?:^|[\s(])(?:[A-Z]|[A-Z](?:\.[A-Z])+|Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|Lt|Col|Sgt|St|Jr|Sr|No|Inc|Corp|Co|Ltd|[ap]\.m|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.\s*$/;

/** The sentence a span stands in, widened over segments that only an abbreviation's full stop cut apart. */
export function sentenceAround(text: string, span: Span, language: string | null): Span {
  const segments = [...segmenter(language).segment(text)];
  let start = 0;
  for (const [index, { segment, index: at }] of segments.entries()) {
    const end = at + segment.length;
    const cut = ABBREVIATION.test(segment) && index < segments.length - 1;
    if (cut) continue;
    if (end > span.start) return { target: span.target, start, end: Math.max(span.end, start + text.slice(start, end).trimEnd().length) };
    start = end;
  }
  return span;
}

/** A page may claim a language that is no language tag; the segmenter then speaks English. */
function segmenter(language: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? 'en', { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}
