import type { Run } from '../article/model';

/** Control characters that are no white space: never part of a text, and some (NUL, ESC) are harmful in a file or a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;
/** With the u flag, `\p{Surrogate}` matches only halves without their other half; a whole pair is one character. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** The text as valid Unicode without control characters; its lines and spaces stay. */
export const wellFormed = (text: string): string =>
  text
    .replace(/[\v\f]/g, ' ')
    .replace(CONTROLS, '')
    .replace(LONE_SURROGATES, '\ufffd');

/** As {@link wellFormed}, on one line: each stretch of white space (no-break space and U+2028 too) is one space, none at the ends. */
export const tidy = (text: string): string => wellFormed(text).replace(/\s+/g, ' ').trim();

/** {@link tidy} over runs: white space is folded across their borders too, and empty runs go. */
export function tidyRuns(runs: readonly Run[]): readonly Run[] {
  const tidied: Run[] = [];
  let atSpace = true;
  for (const run of runs) {
    const folded = wellFormed(run.text).replace(/\s+/g, ' ');
    const text: string = atSpace ? folded.trimStart() : folded;
    if (text === '') continue;
    tidied.push({ text, marks: run.marks });
    atSpace = text.endsWith(' ');
  }
  const last = tidied.pop();
  // Folded, so at most one space; and before a run that is only a space no other run ends in one.
  if (last?.text.trimEnd()) tidied.push({ text: last.text.trimEnd(), marks: last.marks });
  return tidied;
}
