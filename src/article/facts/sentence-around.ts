import type { Span } from '../model';
import { quotedIn } from './marks';
import { sentencesOf } from './sentences';

/** The sentence that a span stands in, as the finders cut it; what several sentences hold is held whole. */
export function sentenceAround(text: string, span: Span): Span {
  const closed = quotedIn(text, false).map(({ start, close, unclosed }) => ({ start, end: unclosed ? close : close - 1 }));
  const held = sentencesOf(text, closed).filter(({ start, end }) => end > span.start && start < span.end);
  const [first, last] = [held[0], held.at(-1)];
  return first && last ? { target: span.target, start: Math.min(first.start, span.start), end: Math.max(last.end, span.end) } : span;
}
