import type { Answer } from '../model';
import { lowerAt, type Passage } from './copy';
import { type Cue, type Cued, cue, cuedIn, type Stretch } from './cues';
import { verbal } from './data/verbs';
import { wordSet } from './data/word-set';

/** What people are before what they are angry at, or were punished for. */
const ANGER = wordSet(`
anger angry outrage outraged fury furious pissed upset protest protests backlash criticism concern concerns fearful sacked fired arrested charged jailed fined sued`);
/** "A response to questions" tells of no cause. */
const ASKED = /^(?:questions?|requests?|quer(?:y|ies)|inquir(?:y|ies)|e-?mails?)$/;
/** "over 100 people", "for life": what follows is how many or how long. */
const MEASURE = /^(?:\d.*|life|years|months|first)$/;
const measures = ({ passage, next }: Cued): boolean => MEASURE.test(lowerAt(passage, lowerAt(passage, next) === 'the' ? next + 1 : next));

/** Words before an infinitive that say how to take it: ready to fight, seen to be, where to go. */
const TAKES_INFINITIVE = /(?:ed|ing|y|le|ty|ure|ous)$|^(?:what|how|where|when|who|which|whether)$/;
/**
 * Whether the `to` at a word tells what for: "lands in Washington to meet Obama". Near misses: "Alibaba to raise $12bn", "agrees to pay",
 * "ready to fight". `from` is where its clause begins.
 */
export function isPurpose({ words }: Passage, at: number, from: number): boolean {
  const [last, after] = [words[at - 1], words[at + 1]];
  if (!last || !after || verbal(after.lower) === null || verbal(last.lower) !== null || TAKES_INFINITIVE.test(last.lower)) return false;
  return words.slice(from + 1, at - 1).some((word) => verbal(word.lower) !== null);
}

/** Explicit causes, surest first. */
const WHY: readonly Cue[] = [
  cue('headline', 8, 'to', { fits: ({ passage, at }) => passage.words[at]?.capital === false && isPurpose(passage, at, 0) }),
  cue('headline', 8, 'over, about, for, at', { fits: (found) => ANGER.has(lowerAt(found.passage, found.at - 1)) && !measures(found) }),
  cue(
    'anywhere',
    7,
    `because of, due to, as a result of, response to, retaliation for, retaliation against, revenge for, revenge against, reprisal for, reprisal against,
in protest at, in protest against, in protest over, blame on, blamed on, blames on,
sparked by, caused by, prompted by, triggered by, driven by, attributed to, thanks to, on charges of, over allegations of, over allegations that`,
    { fits: ({ passage, next }) => ![0, 1, 2].some((on) => ASKED.test(lowerAt(passage, next + on))) },
  ),
  cue('anywhere', 8, 'because, in an effort to, in an attempt to, in a bid to, in order to, so as to, aimed at', {
    fits: ({ passage, next }) => lowerAt(passage, next) !== 'of',
  }),
  cue('headline', 8, 'after, over, amid, following', { weak: true, fits: ({ passage, next }) => !/^\d/.test(lowerAt(passage, next)) }),
];

/** Why: the phrase behind an explicit cause; none where the story only tells one thing after the other. */
export const findWhy = (stretches: readonly Stretch[]): readonly Answer[] => cuedIn(WHY, stretches);
