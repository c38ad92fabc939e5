/**
 * How the words of page furniture are matched: anchored at a block's start, in any case, without nested quantifiers, so in
 * time linear in the text. Words of scripts without spaces end where they end, all others at a word's end.
 */

/** Bullets, arrows and brackets that templates put before a label. */
const BEFORE = '^[^\\p{L}\\p{N}]{0,6}';
const WORD_END = '(?![\\p{L}\\p{N}])';
/** An accent that is a character of its own is a part of its word: Arabic vowel signs, Hindi signs. */
const MARKS = '\\p{M}*';

/** One pattern of alternatives, each of which is a line of words of one or more languages. */
export const alternatives = (...lines: readonly string[]): string => lines.join('|');

/** Opens a block: `opens('read more', '続きを読む')` matches "» Read more: …", "続きを読む人"; not "Readers", "read moreover". */
export const opens = (spaced: string, unspaced = '(?!)'): RegExp => new RegExp(`${BEFORE}(?:(?:${spaced})${MARKS}${WORD_END}|(?:${unspaced}))`, 'iu');

/** Is all of a block: "» Read more «", "READ MORE:"; not "Read more books". */
export const whole = (phrases: string): RegExp => new RegExp(`${BEFORE}(?:${phrases})${MARKS}[^\\p{L}\\p{N}]{0,6}$`, 'iu');
