import { re } from '../expression';
import { firstFrom, gap, type Passage, type Sentence, sentenceAt, type Word } from './copy';
import { SCALES } from './data/numbers';
import { isLoose, isStop } from './data/small-words';
import { verbal } from './data/verbs';
import { MARK, NOUN } from './phrase-behind';

/** Index of the last word that ends at `offset` or before it; -1 when none does. */
export function lastBefore(words: readonly Word[], offset: number): number {
  const next = firstFrom(words, offset);
  return (words[next - 1]?.end ?? 0) <= offset ? next - 1 : next - 2;
}

/** The name before ", 75": the words back to the last mark or small word. */
export function ownerBefore(passage: Passage, start: number): string | null {
  const { words, text } = passage;
  const last = lastBefore(words, start);
  let first = last;
  while (first > 0 && words[first]?.capital && words[first - 1]?.capital && gap(passage, first - 1) === ' ') first--;
  const from = words[first];
  const to = words[last];
  return from && to && from.capital && start - to.end < 4 ? text.slice(from.start, to.end) : null;
}

/** How many of some words say something by themselves. */
export const meaning = (words: readonly Word[]): number => words.filter((word) => !isLoose(word.lower)).length;

/**
 * The words before a figure, back to the last mark: "coal generation slid" of "as coal generation slid 18 percent". Where those
 * say nothing by themselves ("hitting 16 percent"), the subject of the sentence comes first.
 */
export function wordsBefore(passage: Passage, start: number): string | null {
  const { words, text } = passage;
  const sentence = sentenceAt(passage, start);
  if (!sentence) return null;
  const last = lastBefore(words, start);
  const segment = (end: number): readonly Word[] => {
    let from = end;
    while (from > sentence.from && end - from < NOUN - 1 && !MARK.test(gap(passage, from - 1)) && !/^\d/.test(words[from - 1]?.text ?? '')) from--;
    // "8.4 million tonnes rose": the scale and what it measures are the other figure's
    const others = /^\d/.test(words[from - 1]?.text ?? '') && SCALES.has(words[from]?.lower ?? '') ? 2 : 0;
    return trim(words.slice(from + others, end + 1));
  };
  if (last < sentence.from) return null;
  const near = segment(last);
  const say = (list: readonly Word[]): string => (list[0] ? text.slice(list[0].start, list.at(-1)?.end) : '');
  if (meaning(near) >= 2) {
    // "Shares closed in New York on Tuesday at $185": the day tells nothing, and the subject just before belongs to its verb
    const from = near[0] ? firstFrom(words, near[0].start) : last;
    const verb = verbal(near[0]?.lower ?? '') !== null && from - sentence.from <= 3 && !MARK.test(text.slice(words[sentence.from]?.start, near[0]?.start));
    const whole = verb ? trim(words.slice(sentence.from, last + 1)) : near;
    return say(whole).replace(re`\son\s\p{Lu}\p{Ll}+day$`, '');
  }
  // "…, which may be 2,000 years old": the words before the comma are meant
  if (near.length === 0) {
    let back = last;
    while (back > sentence.from && !MARK.test(gap(passage, back - 1))) back--;
    const earlier = back > sentence.from ? segment(back - 1) : [];
    if (meaning(earlier) > 0 && /^(?:,|\s[–-])/.test(gap(passage, back - 1))) return say(earlier);
  }
  // "dunes (covering 17 percent of …)": what the bracket says is said of the words before it
  const bracket = re`\(\s*(?:\p{Ll}+\s){0,3}$`.exec(text.slice(Math.max(sentence.start, start - 40), start));
  if (bracket) {
    const open = lastBefore(words, start - bracket[0].length);
    const owner = open >= sentence.from ? phraseBack(passage, open, sentence.from) : null;
    if (owner) return `${owner} ${say(near)}`.trim();
  }
  // Only the verb is there: its subject opens the sentence.
  const subject = openingWords(passage, sentence);
  if (near.length === 0 || (subject[0]?.start ?? start) >= (near[0]?.start ?? start)) return say(near.length > 0 ? near : subject) || null;
  return `${say(subject)} ${say(near)}`.trim() || null;
}

/** The first words of a sentence, up to a small word or a mark: as a rule its subject. */
function openingWords({ words, text }: Passage, sentence: Sentence): readonly Word[] {
  const opening = trim(words.slice(sentence.from, Math.min(sentence.to, sentence.from + 8)));
  const stop = opening.findIndex(
    (word, i) => i > 0 && (isStop(word.lower, 'en') || isStop(word.lower, '') || MARK.test(text.slice(opening[i - 1]?.end, word.start))),
  );
  return stop > 0 ? opening.slice(0, stop) : opening.slice(0, 3);
}
/** As {@link openingWords}, without the verb, for the figure at `start`; null where the sentence opens with it. */
export function openingOf(passage: Passage, start: number): string | null {
  const sentence = sentenceAt(passage, start);
  const words = sentence ? openingWords(passage, sentence) : [];
  const verb = words.findLastIndex((word, i) => i > 0 && verbal(word.lower) !== null && !word.capital);
  const list = verb > 0 ? words.slice(0, verb) : words;
  const [first, last] = [list[0], list.at(-1)];
  return first && last && last.end < start ? passage.text.slice(first.start, last.end) : null;
}

/** The noun phrase that ends in word `last`: back to a mark or a small word. */
export function phraseBack(passage: Passage, last: number, from: number): string | null {
  const { words, text } = passage;
  let first = last;
  while (
    first > from &&
    last - first < 4 &&
    gap(passage, first - 1) === ' ' &&
    !isStop(words[first - 1]?.lower ?? '', 'en') &&
    verbal(words[first - 1]?.lower ?? '') !== 'sure'
  )
    first--;
  const list = trim(words.slice(first, last + 1));
  return list[0] ? text.slice(list[0].start, list.at(-1)?.end) : null;
}

function trim(words: readonly Word[]): readonly Word[] {
  let from = 0;
  let to = words.length;
  while (from < to && (isLoose(words[from]?.lower ?? '') || /^['’]s$/.test(words[from]?.text ?? ''))) from++;
  while (to > from && isLoose(words[to - 1]?.lower ?? '')) to--;
  return words.slice(from, to);
}
