import type { Answer } from '../model';
import { type Copy, gap, lowerAt, mention, type Passage } from './copy';
import { ENGLISH_PREPOSITIONS, isDangling } from './data/small-words';
import { phraseSet, wordSet } from './data/word-set';
import type { Placed } from './opening';
import type { Range } from './sentences';

/** Where a cue's phrase was found: words `at` to `next` (exclusive) of a passage. */
export interface Cued {
  readonly passage: Passage;
  readonly at: number;
  readonly next: number;
}
/** Phrases behind which an answer stands. English only. */
export interface Cue {
  readonly in: 'headline' | 'opening' | 'anywhere';
  /** Words of the answer at most. */
  readonly words: number;
  readonly phrases: ReadonlySet<string>;
  /** First words of the phrases. */
  readonly heads: ReadonlySet<string>;
  /** The answer begins with the phrase itself. */
  readonly whole: boolean;
  /** Tells of time or company as often as of cause and means. */
  readonly weak: boolean;
  /** May stand in a quotation too. */
  readonly quoted: boolean;
  readonly fits: (found: Cued) => boolean;
}
/** A cue of phrases parted by commas. */
export function cue(place: Cue['in'], words: number, phrases: string, rest: Partial<Pick<Cue, 'whole' | 'weak' | 'quoted' | 'fits'>> = {}): Cue {
  const set = phraseSet(phrases);
  return {
    whole: false,
    weak: false,
    quoted: false,
    fits: () => true,
    ...rest,
    in: place,
    words,
    phrases: set,
    heads: new Set([...set].map((phrase) => phrase.split(' ', 1)[0] ?? '')),
  };
}

/** Most words of a phrase. */
const LONGEST = 5;
/** Where the longest of a cue's phrases that begins at word `at` ends; `at` when none does. */
export function phraseEnd({ phrases, heads }: Cue, passage: Passage, at: number): number {
  const first = lowerAt(passage, at);
  if (!heads.has(first)) return at;
  let key = first;
  let end = at;
  for (let next = at + 1; ; next++) {
    if (phrases.has(key)) end = next;
    if (next - at === LONGEST || gap(passage, next - 1) !== ' ') return end;
    key += ` ${lowerAt(passage, next)}`;
  }
}

/** Marks and words behind which another thought begins. */
const STOP =
  /,(?!\d)|(?<![A-Z])\.(?!\d)|[;:!?"“”—]|\s[–-]\s|\s(?:who|which|that|and|but|while|when|as|after|before|said|says|according|because|into|was|were|is|are|has|had|have|will|would|can|could)\s/;
/** Words before which a phrase may be cut. */
const SMALL = wordSet('or this last such than so');

/** A phrase of some words, and up to three more where the cut would part a noun from what stands before it. */
function cutTo(words: readonly string[], limit: number): string {
  let end = Math.min(words.length, limit);
  const small = (at: number): boolean => SMALL.has((words[at] ?? '').toLowerCase()) || ENGLISH_PREPOSITIONS.has((words[at] ?? '').toLowerCase());
  while (end < words.length && end < limit + 3 && !small(end) && !small(end - 1)) end++;
  while (end > 1 && (!words[end - 1] || isDangling((words[end - 1] ?? '').toLowerCase()))) end--;
  return words.slice(0, end).join(' ').trimEnd();
}
/** What is said from an offset on: up to the next thought, at most some words. */
export function thoughtAt({ text }: Passage, { start, end }: Range, limit: number): Range {
  const rest = text.slice(start, end);
  const stop = rest.search(STOP);
  return { start, end: start + cutTo((stop < 0 ? rest : rest.slice(0, stop)).split(' '), limit).length };
}

/** Sentences of the body in which a cue is looked for, and those that are the opening. */
const BODY = 8;
const OPENING = 3;
/** A stretch of a passage, with its words: `from` to `to` (exclusive). */
export interface Stretch extends Range {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
  readonly in: Cue['in'];
}
/** Headline, standfirst and first sentences. */
export const stretchesOf = (copy: Copy, opening: readonly Placed[]): readonly Stretch[] => [
  ...copy.passages
    .filter(({ kind }) => kind === 'headline' || kind === 'standfirst')
    .map((passage, i): Stretch => ({ passage, start: 0, end: passage.text.length, from: 0, to: passage.words.length, in: i === 0 ? 'headline' : 'opening' })),
  ...opening.slice(0, BODY).map(({ passage, sentence }, i): Stretch => ({ passage, ...sentence, in: i < OPENING ? 'opening' : 'anywhere' })),
];
const RANK = { headline: 0, opening: 1, anywhere: 2 };

/** An answer in a passage's words. */
export const answerIn = (passage: Passage, range: Range, weak: boolean): Answer => ({
  ...mention(passage, range),
  date: null,
  ...(weak && { inferred: true as const }),
});

/** What a look at each word of some stretches finds. */
export const eachWord = (stretches: readonly Stretch[], look: (stretch: Stretch, at: number) => Answer | null): readonly Answer[] =>
  stretches.flatMap((stretch) =>
    Array.from({ length: stretch.to - stretch.from }, (_, i) => look(stretch, stretch.from + i)).filter((found) => found !== null),
  );

/** The phrases behind some cues, by the cues' order. */
export const cuedIn = (cues: readonly Cue[], stretches: readonly Stretch[]): readonly Answer[] =>
  cues.flatMap((one) =>
    eachWord(
      stretches.filter((stretch) => RANK[stretch.in] <= RANK[one.in]),
      ({ passage, end, to }, at) => {
        const next = phraseEnd(one, passage, at);
        // "rammed into the wall": what stands straight behind an act belongs to it
        const behind = passage.words[one.whole ? next + 1 : next];
        const start = passage.words[at]?.start ?? 0;
        if (next === at || next >= to || !behind || behind.start >= end || gap(passage, next - 1) !== ' ') return null;
        if ((!one.quoted && passage.voice[start] === '\u00a0') || !one.fits({ passage, at, next })) return null;
        const range = { ...thoughtAt(passage, { start: behind.start, end }, one.words), ...(one.whole && { start }) };
        return passage.text.slice(range.start, range.end).includes(' ') ? answerIn(passage, range, one.weak) : null;
      },
    ),
  );
