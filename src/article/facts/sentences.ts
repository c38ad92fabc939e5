import { re } from '../expression';
import { ABBREVIATIONS } from './data/shared-lists';

/** A stretch of a text by UTF-16 offsets, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A stretch without the white space at its ends. */
export function trimmed(text: string, start: number, end: number): Range {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] ?? '')) from++;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
}

const INITIAL = re`^\p{Lu}$`;
/** `U.S.`, `p.m.`, `z.B.`: letters parted by full stops. */
const LETTERS = re`^(?:\p{L}\.)+\p{L}$`;
/** What ends a sentence, with closing marks behind it. Near misses: `3.5`, `U.S.`, `Dr.`, which {@link isEnd} sorts out. */
const END = /[.!?…]+["'”’“‘»«)\]]{0,3}(?=\s)|[।۔؟](?=\s)|[。！？]["”’」』）]{0,2}|\n+/g;
const OPENING = /^[\s"'“‘„«»([–—-]{0,6}/u;

function isEnd(text: string, stop: number, after: number, goesOn: (rest: string) => boolean): boolean {
  const mark = text[stop];
  if (/[\n。！？।۔؟]/.test(mark ?? '')) return true;
  const rest = text.slice(after, after + 12).replace(OPENING, '');
  if (!rest) return true;
  if (re`^\p{Ll}`.test(rest)) return false;
  // “Could it live there?” Malaska asked: the question is part of a sentence that goes on to its speaker
  if (/^[?!…]/.test(mark ?? ''))
    return !/["”»’]/.test(text.slice(stop, after)) || !goesOn(re`^\s*\p{Lu}[^.?!"“«\n]{2,60}`.exec(text.slice(after, after + 64))?.[0] ?? '');
  if (mark !== '.') return true;
  let from = stop;
  while (from > 0 && stop - from < 14 && re`[\p{L}.]`.test(text[from - 1] ?? '')) from--;
  const word = text.slice(from, stop);
  if (INITIAL.test(word)) return false;
  if (LETTERS.test(word)) return /^(?:The|A|An|In|On|At|But|And|He|She|It|They|We|I|His|Her|Its|Their|This|That|There|As|When|While|After)\b/.test(rest);
  if (!ABBREVIATIONS.has(word.toLowerCase())) return /\d/.test(text[stop - 1] ?? '') ? re`^[\p{Lu}"“]`.test(rest) && !MONTH_NEXT.test(rest) : true;
  return false;
}
/** `22. Juni`: a German ordinal before its month. */
const MONTH_NEXT = /^(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jahrhundert)/;

/**
 * The sentences of a text in order, without the white space between them. A boundary inside one of `closed` (quotations,
 * in order) is none, so that `"It was dark. We ran," she said.` is one sentence. `goesOn` tells whether the words behind a
 * quoted question still belong to its sentence.
 */
export function sentencesOf(text: string, closed: readonly Range[] = [], goesOn: (rest: string) => boolean = () => false): readonly Range[] {
  const out: Range[] = [];
  let start = 0;
  let inside = 0;
  const push = (end: number) => {
    const range = trimmed(text, start, end);
    if (range.end > range.start) out.push(range);
    start = end;
  };
  for (const match of text.matchAll(END)) {
    const at = match.index;
    const after = at + match[0].length;
    while (inside < closed.length && (closed[inside]?.end ?? 0) <= at) inside++;
    const quote = closed[inside];
    // A boundary whose closing marks reach past the quotation is one after it: `… tomorrow." The`
    if (quote && at >= quote.start && after <= quote.end) continue;
    if (isEnd(text, at, after, goesOn)) push(after);
  }
  push(text.length);
  return out;
}
