import { re } from '../expression';
import { LETTERS, WordCounter } from '../letters';
import { SENTENCE_MARKS } from '../sentence-marks';
import { lineRuns, type SourceBlock } from '../snapshot/page';
import { unitAt } from '../units';
import { isFunctionWord } from './cues';

interface Shape {
  readonly letters: number;
  readonly capitals: number;
  readonly digits: number;
  readonly commas: number;
  readonly sentences: number;
}

/** Counts by code unit, without a regex: a text may be a megabyte. Only the beginning is counted, it is enough. */
export function shapeOf(text: string): Shape {
  let letters = 0;
  let capitals = 0;
  let digits = 0;
  let commas = 0;
  let sentences = 0;
  for (let i = 0, end = Math.min(text.length, 1000); i < end; i++) {
    const code = unitAt(text, i);
    if (code === 32) continue;
    if (code === 44 || code === 0xff0c || code === 0x3001 || code === 0x60c) commas++;
    else if (code === 46 || code === 33 || code === 63 || code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0x61f) sentences++;
    else if (code >= 48 && code <= 57) digits++;
    else if (code >= 97 && code <= 122) letters++;
    else if (code >= 65 && code <= 90) {
      letters++;
      capitals++;
    } else if (code > 0xbf) {
      letters++;
      if ((code >= 0xc0 && code <= 0xde) || (code >= 0x410 && code <= 0x42f)) capitals++;
    }
  }
  return { letters, capitals, digits, commas, sentences };
}

const counter = new WordCounter(isFunctionWord, LETTERS);

/** Share of function words among the first words: prose is full of them. What stands before the first and behind the last word counts as one. */
export function functionWords(text: string): number {
  const { hits, total, first, last } = counter.count(text.slice(0, 300).toLowerCase());
  return hits === 0 ? 0 : hits / (total + (first ? 0 : 1) + (last ? 0 : 1));
}

/** Whether a text ends as sentences do, behind it quotes and brackets. */
export function endsSentence(text: string): boolean {
  let at = text.length - 1;
  while (at >= 0 && CLOSERS.includes(text[at] ?? '')) at--;
  return at >= 0 && SENTENCE_MARKS.includes(text[at] ?? '');
}
const CLOSERS = '"\'”’»)]';

/** Whether a text begins with a small letter. */
export function startsLower(text: string): boolean {
  const unit = unitAt(text, 0);
  return unit < 128 ? unit >= 97 && unit <= 122 : re`^\p{Ll}`.test(text);
}

/** Share of a text that is bold, or emphasised. */
export function marked(block: SourceBlock, kind: 'strong' | 'emphasis'): number {
  const runs = lineRuns(block);
  if (runs === null || block.text.length === 0) return 0;
  let chars = 0;
  for (const run of runs) if (run.marks.some((mark) => mark.kind === kind)) chars += run.text.length;
  return chars / block.text.length;
}

export const startsWithLink = (block: SourceBlock): boolean => lineRuns(block)?.[0]?.marks.some((mark) => mark.kind === 'link') ?? false;
