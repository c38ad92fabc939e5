import { re } from '../expression';
import { gap, type Passage, type Word } from './copy';
import { CONNECTING, CONNECTORS, MEN, PARTICLES, PLACES, WOMEN } from './data/lists';
import { isInstitution } from './data/organisations';
import { isAbstract, isOrdinary, TITLES } from './data/roles';
import { isOpener } from './data/small-words';
import { verbal } from './data/verbs';

/** A run of capitalised words before it is known what it names; `to` is exclusive. */
export interface Run {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
  readonly words: readonly Word[];
  /** Stands where any word has a capital: at the beginning of a sentence, a quotation or a list. */
  readonly opens: boolean;
}

/** al-Amr, el-Sisi: small letters that open a capitalised name. */
const ARABIC = re`^(?:al|el|as|an|ar|at|ash|abu|ibn)[-‐]\p{Lu}`;
/** KCNA, G7, MEPs. */
export const ACRONYM = re`^\p{Lu}[\p{Lu}\d&]{1,7}s?$`;
const POSSESSIVE = /^['’]s$/i;
/** A word without its full stops, in small letters. */
export const bare = (word: string): string => word.toLowerCase().replace(/\./g, '');
/** Mr, Sen., Lt. */
export const isTitle = (word: Word): boolean => bare(word.text) in TITLES;
const named = (word: Word): boolean => !POSSESSIVE.test(word.text) && (word.capital || ARABIC.test(word.text));
const institutional = (words: readonly Word[]): boolean => words.some((word) => CONNECTING.has(word.lower) || isInstitution(word.lower));

/** The maximal runs of capitalised words of a passage: at most one space, or the full stop of an abbreviation, between them. */
export function runsOf(passage: Passage): readonly Run[] {
  const { words } = passage;
  const starts = new Set(passage.sentences.map((sentence) => sentence.from));
  const out: Run[] = [];
  for (let i = 0; i < words.length; i++) {
    const first = words[i];
    if (!first || !named(first)) continue;
    const opens = starts.has(i) || /["“‘„«(:]\s?$/.test(passage.text.slice(Math.max(0, first.start - 2), first.start));
    if (isOpener(first.lower) && !isAcronymOf(passage, i, opens) && !isChinese(passage, i) && !PLACES.has(`${first.text} ${words[i + 1]?.text}`)) continue;
    const to = endOf(passage, i);
    out.push({ passage, from: i, to, words: words.slice(i, to), opens });
    i = to - 1;
  }
  return out;
}

/** Articles that a name holds only behind another particle: Ursula von der Leyen, but "sagte Lindner der Zeitung". */
const ARTICLE = /^(?:der|den|le|das)$/;
/** von is a part of names behind a first name (Ursula von der Leyen) and a preposition behind any other word. */
const isFirstWord = (words: readonly Word[]): boolean => MEN.has(words.at(-1)?.lower ?? '') || WOMEN.has(words.at(-1)?.lower ?? '');

/** One word on is the same name when only a space parts them, or the full stop of a title or an initial. */
function joins(passage: Passage, left: number): boolean {
  const between = gap(passage, left);
  const word = passage.words[left];
  return between === ' ' || between === '' || (between === '. ' && word !== undefined && (isTitle(word) || word.text.length === 1));
}

/** He Jianwei: the pronoun has no capital behind it, but for a verb in a title. */
const isChinese = (passage: Passage, at: number): boolean => {
  const next = passage.words[at + 1];
  return (
    passage.words[at]?.text === 'He' && next !== undefined && gap(passage, at) === ' ' && re`^\p{Lu}\p{Ll}+$`.test(next.text) && verbal(next.lower) === null
  );
};

/**
 * Whether capitals that are also a small word are an acronym: `WHO` inside a sentence; at its opening, where "IN BRUSSELS" has
 * capitals too, only before a word in ordinary letters: `SI Analytics`.
 */
function isAcronymOf(passage: Passage, at: number, opens: boolean): boolean {
  const [word, next] = [passage.words[at], passage.words[at + 1]];
  if (!word || !re`^\p{Lu}{2}`.test(word.text)) return false;
  return !opens || (next !== undefined && gap(passage, at) === ' ' && re`^\p{Lu}\p{Ll}`.test(next.text));
}

/** Whether what stands behind `and` belongs to an institution: "Science and Technology"; not "the Cabinet and White House". */
const goesOn = (sofar: readonly Word[], { lower }: Word): boolean =>
  lower === 'exchange' ||
  (sofar.length > 1 && !isInstitution(sofar.at(-1)?.lower ?? '') && lower.length > 2 && !isInstitution(lower) && (isOrdinary(lower) || isAbstract(lower)));

function endOf(passage: Passage, from: number): number {
  const { words } = passage;
  let to = from + 1;
  for (;;) {
    const next = words[to];
    if (!next || !joins(passage, to - 1)) return to;
    const sofar = words.slice(from, to);
    if (named(next)) {
      // "Leigh Ann Caldwell CNN": an acronym behind a name in ordinary letters begins something else
      if (ACRONYM.test(next.text) && next.text.length > 2 && re`\p{Ll}`.test(words[to - 1]?.text ?? '') && !institutional(sofar)) return to;
      to++;
      continue;
    }
    // University of California, Ursula von der Leyen: small words, only before another capital
    const institution = institutional(sofar);
    const bridge = (word: Word | undefined): boolean =>
      word !== undefined &&
      !word.capital &&
      ((PARTICLES.has(word.lower) &&
        !(word.lower === 'von' && !isFirstWord(sofar)) &&
        !(ARTICLE.test(word.lower) && !PARTICLES.has(sofar.at(-1)?.lower ?? '') && word === next)) ||
        (institution && CONNECTORS.has(word.lower)));
    let ahead = to;
    while (ahead - to < 2 && bridge(words[ahead]) && joins(passage, ahead)) ahead++;
    const target = words[ahead];
    if (ahead === to || !target?.capital) return to;
    // "the Civic Party and the Labour Party" are two, "Science and Technology" is one
    if (next.lower === 'and' && (ahead > to + 1 || !goesOn(sofar, target))) return to;
    to = ahead + 1;
  }
}
