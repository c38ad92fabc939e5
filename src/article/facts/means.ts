import type { Answer } from '../model';
import { splitClause } from './clause';
import { lowerAt, type Passage } from './copy';
import { answerIn, cue, phraseEnd, type Stretch } from './cues';
import { ENGLISH_PREPOSITIONS } from './data/small-words';
import { verbal } from './data/verbs';
import { wordSet } from './data/word-set';
import { isPurpose } from './why';

/** What comes behind these is what for, and what stands before them by what means: "widened the gaps in an effort to save". */
const PURPOSES = cue('opening', 0, 'in order to, in an effort to, in an attempt to, in a bid to, so as to');
/** What an infinitive alone is done for: "cut two trains to save fuel"; any other goes with its verb as often ("invited her to speak"). */
const ENDS = wordSet('avoid boost curb cut ease lower prevent protect reduce save stop tackle');
const BE = /^(?:is|are|was|were|be|been|being)$/;

/** What was done to an end, in the sentences of the opening: an act with its object; what the headline tells as done is no answer again. */
export const meansIn = (stretches: readonly Stretch[], what: Answer | null): readonly Answer[] =>
  stretches
    .filter((stretch) => stretch.in === 'opening')
    .flatMap((stretch) => {
      const { passage, start, from, to } = stretch;
      const at = passage.words.findIndex(
        (word, i) =>
          i > from &&
          i < to &&
          passage.voice[word.start] !== '\u00a0' &&
          (phraseEnd(PURPOSES, passage, i) > i || (word.lower === 'to' && ENDS.has(lowerAt(passage, i + 1)) && isPurpose(passage, i, from))),
      );
      const act = at < 0 ? null : actBefore(passage, start, at);
      const stem = act ? passage.text.slice(act.start, act.start + 5).toLowerCase() : '';
      return act && !what?.text.toLowerCase().includes(stem) ? [answerIn(passage, act, true)] : [];
    });

/** The act that a clause up to word `at` tells of: its verb and object; null for a state, a passive or a verb alone. */
function actBefore(passage: Passage, start: number, at: number) {
  const split = splitClause(passage, { start, end: passage.words[at - 1]?.end ?? start });
  if (!split) return null;
  let first = passage.words.findIndex((word) => word.start >= split.predicate.start);
  while (verbal(lowerAt(passage, first)) === 'auxiliary' || /ly$|^(?:also|now|been)$/.test(lowerAt(passage, first))) {
    if (BE.test(lowerAt(passage, first))) return null;
    first++;
  }
  let last = first;
  while (
    last + 1 < at &&
    passage.words[last + 1]?.end !== undefined &&
    (passage.words[last + 1]?.end ?? 0) <= split.predicate.end &&
    !ENGLISH_PREPOSITIONS.has(lowerAt(passage, last + 1))
  )
    last++;
  const [verb, object] = [passage.words[first], passage.words[last]];
  return verb && object && last > first && verbal(verb.lower) !== null ? { start: verb.start, end: object.end } : null;
}
