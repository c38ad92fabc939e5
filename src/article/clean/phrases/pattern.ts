import { type Gated, gated } from '../../gate/gate';

/**
 * How the words of page furniture are matched: anchored at a block's start, in any case, without nested quantifiers, so in
 * time linear in the text. Words of scripts without spaces end where they end, all others at a word's end.
 */

/** Bullets, arrows and brackets that templates put before a label. */
const BEFORE = '^[^\\p{L}\\p{N}]{0,6}';
const WORD_END = '(?![\\p{L}\\p{N}])';
/** An accent that is a character of its own is a part of its word: Arabic vowel signs, Hindi signs. */
const MARKS = '\\p{M}*';

/** Words that are never matched by themselves, only as a part: a text, or a literal for what it says. */
export type Phrases = string | RegExp;
const said = (phrases: Phrases): string => (typeof phrases === 'string' ? phrases : phrases.source);

/** One pattern of alternatives, each of which is a line of words of one or more languages. */
export const alternatives = (...lines: readonly Phrases[]): string => lines.map(said).join('|');

/** Opens a block: `opens('read more', '続きを読む')` matches "» Read more: …", "続きを読む人"; not "Readers", "read moreover". */
export const opens = (spaced: Phrases, unspaced: Phrases = '(?!)'): Gated =>
  gated(new RegExp(`${BEFORE}(?:(?:${said(spaced)})${MARKS}${WORD_END}|(?:${said(unspaced)}))`, 'iu'));

/** Is all of a block: "» Read more «", "READ MORE:"; not "Read more books". */
export const whole = (phrases: Phrases): Gated => gated(new RegExp(`${BEFORE}(?:${said(phrases)})${MARKS}[^\\p{L}\\p{N}]{0,6}$`, 'iu'));
