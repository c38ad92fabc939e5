import { type Gated, gated } from '../../gate/gate';

/**
 * How the words of page furniture are matched: anchored at a block's start, in any case, without nested quantifiers, so in
 * time linear in the text. Words of scripts without spaces end where they end, all others at a word's end.
 */

/**
 * What templates put around a label: bullets, arrows, brackets, pictures (two units each). Named one by one, and so are the letters: to compile
 * `[^\\p{L}\\p{N}]` takes longer than all else in most of these patterns, each time.
 */
export const SIGNS =
  '[\\0-\\/:-@[-`{-\\xa9\\xab-\\xb1\\xb4\\xb6-\\xb8\\xbb\\xbf\\xd7\\xf7\\u060c\\u061b\\u061f\\u0964\\u2000-\\u206f\\u20a0-\\u20cf\\u2190-\\u245f\\u2500-\\u2bff\\u2e00-\\u2e5d\\u3000-\\u3004\\u3008-\\u3020\\u30fb\\ufe0f\\ufe30-\\ufe6b\\ufeff-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65\\ud83c-\\ud83e\\udc00-\\udfff]';
const BEFORE = `^${SIGNS}{0,12}`;
const WORD_END =
  '(?![\\dA-Za-z\\xaa\\xb2\\xb3\\xb5\\xb9\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u060b\\u0620-\\u0963\\u0966-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3007\\u3021-\\u30fa\\u30fc-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefc\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc])';
/** An accent that is a character of its own is a part of its word: Arabic vowel signs, Hindi signs. */
const MARKS = '\\p{M}*';

/** Words that are never matched by themselves, only as a part: a text, or a literal for what it says. */
export type Phrases = string | RegExp;
const said = (phrases: Phrases): string => (typeof phrases === 'string' ? phrases : phrases.source);

/** One pattern of alternatives, each of which is a line of words of one or more languages. */
export const alternatives = (...lines: readonly Phrases[]): string => lines.map(said).join('|');

/** Opens a block: `opens('read more', '続きを読む')` matches "» Read more: …", "続きを読む人"; not "Readers", "read moreover". */
export const opens = (spaced: Phrases, unspaced: Phrases = '(?!)'): Gated => gated(`${BEFORE}(?:(?:${said(spaced)})${MARKS}${WORD_END}|(?:${said(unspaced)}))`);

/** Is all of a block: "» Read more «", "READ MORE:"; not "Read more books". */
export const whole = (phrases: Phrases): Gated => gated(`${BEFORE}(?:${said(phrases)})${MARKS}${SIGNS}{0,12}$`);
