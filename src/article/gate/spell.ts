import { unitAt } from '../units';

/** Units of the longest text that is spelled. */
const LONGEST = 20_000;
/** The small letters of the text spelled last; what stands behind its end is of others. */
export const spelled = new Uint16Array(LONGEST);

/** By unit: its small letter, once asked for; `TELLING` where the letters beside it decide, or where it has two. */
const small = new Uint16Array(0x10000);
const TELLING = 0xffff;

function ask(unit: number): number {
  const letter = String.fromCharCode(unit);
  const lower = letter.toLowerCase();
  // a sigma at a word's end has a letter of its own; of halves of a character nothing is known
  const telling = lower.length > 1 || lower === 'σ' || (unit >= 0xd800 && unit < 0xe000);
  return telling ? TELLING : lower.charCodeAt(0);
}

/** Writes a text's small letters into {@link spelled}, as `toLowerCase` gives them; how many they are, or -1 where it is too long. */
export function spell(text: string): number {
  const { length } = text;
  if (length > LONGEST) return -1;
  for (let i = 0; i < length; i++) {
    const unit = unitAt(text, i);
    let lower = small[unit] ?? 0;
    if (lower === 0) {
      lower = ask(unit);
      small[unit] = lower;
    }
    if (lower === TELLING) return copy(text.toLowerCase());
    spelled[i] = lower;
  }
  return length;
}

function copy(text: string): number {
  const { length } = text;
  if (length > LONGEST) return -1;
  for (let i = 0; i < length; i++) spelled[i] = unitAt(text, i);
  return length;
}
