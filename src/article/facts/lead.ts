import type { Mention } from '../model';
import { type Copy, mention, type Passage, type Sentence, type Word } from './copy';
import { wordSet } from './data/word-set';
import type { Names } from './register';

/** Phrases by which a nut graf says why the story matters. */
const NUT = [
  ' amid ',
  ' has also ',
  ' the first time ',
  ' the latest ',
  ' in the wake of ',
  ' is seen as ',
  ' raises questions ',
  ' raises fears ',
  ' underscores ',
  ' highlights ',
];
/** "The vote comes days after": when it happens says why it matters. */
const COMES = /^(?:comes?|came)$/;
const TIMES = wordSet('as amid after days weeks hours');
/** "The ruling follows", "the talks were": what the story is about, told of again. */
const TOPICS = wordSet('move decision attack ruling announcement deal vote report case incident finding new visit talk meeting strike election agreement');
const GOES_ON = wordSet('come comes came follow follows followed mark marks is are was were will could');
/** Whether a sentence says why the story matters. */
const isNut = (words: readonly Word[], said: string): boolean =>
  NUT.some((phrase) => said.includes(phrase)) ||
  words.some(({ lower }, i) => COMES.test(lower) && TIMES.has(words[i + 1]?.lower ?? '')) ||
  words.some(({ lower }, i) => lower === 'the' && TOPICS.has((words[i + 1]?.lower ?? '').replace(/s$/, '')) && GOES_ON.has(words[i + 2]?.lower ?? ''));
const MIN_WORDS = 8;

/** The lede's first sentence and the nut graf's, the paragraph among the next four that says most of what the story is about. */
export function findLead(copy: Copy, names: Names): readonly Mention[] {
  const prose = copy.passages.filter((passage) => passage.kind === 'prose' && passage.sentences.some((item) => item.to - item.from >= MIN_WORDS));
  const [lede, ...rest] = prose;
  const first = lede?.sentences.find((item) => item.to - item.from >= MIN_WORDS);
  if (!lede || !first) return [];
  const topic = new Set(
    copy.passages
      .filter((passage) => passage.kind === 'headline' || passage.kind === 'standfirst' || passage === lede)
      .flatMap((passage) => passage.words.filter((word) => word.text.length > 4).map((word) => word.lower)),
  );
  const candidates: { passage: Passage; sentence: Sentence; score: number }[] = [];
  const near: [Passage, Sentence][] =
    rest.length > 0
      ? rest.slice(0, 4).map((passage) => [passage, passage.sentences[0] as Sentence])
      : lede.sentences
          .filter((item) => item.start > first.start)
          .slice(0, 5)
          .map((item) => [lede, item]);
  for (const [passage, sentence] of near) {
    const words = passage.words.slice(sentence.from, sentence.to);
    if (words.length < MIN_WORDS || passage.quoted.some((quote) => quote.open < sentence.start + 3 && quote.close > sentence.start)) continue;
    const shared = new Set(words.filter((word) => topic.has(word.lower)).map((word) => word.lower)).size;
    const who = names.in(passage).filter((item) => item.start >= sentence.start && item.end <= sentence.end).length;
    candidates.push({
      passage,
      sentence,
      score:
        shared / Math.sqrt(words.length) +
        (isNut(words, ` ${passage.text.slice(sentence.start, sentence.end).toLowerCase()} `) ? 0.8 : 0) +
        Math.min(who, 3) * 0.15,
    });
  }
  const best = candidates.reduce<(typeof candidates)[number] | null>((a, b) => (a && a.score >= b.score ? a : b), null);
  // Below this no sentence shares two words of topic with headline and lede: there is no nut graf to show.
  return [mention(lede, first), ...(best && best.score > 0.6 ? [mention(best.passage, best.sentence)] : [])];
}
