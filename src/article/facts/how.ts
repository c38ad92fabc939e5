import type { Answer } from '../model';
import { lowered } from './affix';
import { lowerAt } from './copy';
import { answerIn, type Cue, type Cued, cue, cuedIn, eachWord, type Stretch } from './cues';
import { wordSet } from './data/word-set';
import { meansIn } from './means';

/** Verbs of the act by which an attack or an accident came about, before what it was done with: "rammed a truck into". */
const ACTS = `ram, rams, rammed, ploughed, ploughs, plowed, plows, drove, drives, crashed, crashes, detonated, detonates, blew, blows, opened, hijacked, hijacks, smashed,
smashes, hurled, hurls, torched, torches, smuggled, smuggles, hacked, hacks`;
const ACTED_ON = wordSet('a an the his her its their himself herself themselves explosive explosives fire car cars truck trucks vehicle vehicles into');
/** What a vehicle that is an attack's means is laden with; near miss: a boat packed with migrants. */
const ARMS = wordSet('explosive explosives bombs dynamite petrol gasoline weapons grenades ammunition nails gas fuel');
const LADEN = wordSet('laden packed loaded filled rigged strapped');
/** Verbs of attack that a weapon follows. */
const STRUCK = wordSet('struck attacked killed hit rammed destroyed bombed armed stormed targeted stabbed beaten');
/** Tells a reader how to use the page. */
const FURNITURE = /^(?:click|sign|subscrib|enter|continu|us|follow)ing$/;
/** Before `using` it is what is done rather than by what means: "started using". */
const IS = wordSet('is are was were be been being started stopped now still not');

const at = ({ passage, next }: Cued): string => passage.text.slice(passage.words[next]?.start, (passage.words[next]?.start ?? 0) + 90);
const byDoing = { fits: (found: Cued): boolean => /^[a-z]{3,}ing\b/.test(at(found)) && !FURNITURE.test(lowerAt(found.passage, found.next)) };
/** A story of an attack or an accident, by its headline: only there is such an act how it came about, and not one of the background. */
const VIOLENT =
  /\b(?:attack|bomb|blast|explo|kill|dead|die[sd]|death|crash|collision|raid|assault|shoot|shot|gunm|gunf|ambush|arson|fire|injur|wound|hijack|massacre|terror|smuggl|hack|breach)/;

/** Explicit means, surest first. Near miss: "is using". */
const MEANS: readonly Cue[] = [
  cue('anywhere', 6, 'by means of, by using, with the help of, through the use of'),
  cue('opening', 6, 'using', { fits: ({ passage, at, next }) => !IS.has(lowerAt(passage, at - 1)) && lowerAt(passage, next) !== 'as' }),
  cue('opening', 6, 'by', byDoing),
];
/** The act by which it came about. Police are quoted on how it was done as often as the reporter tells it. */
const ACT: Cue = cue('anywhere', 4, ACTS, {
  whole: true,
  quoted: true,
  fits: ({ passage, at, next }) => ACTED_ON.has(lowerAt(passage, next)) && (lowerAt(passage, at) !== 'opened' || lowerAt(passage, next) === 'fire'),
});
/** What tells of manner. Near misses: "with the president", "by Monday". */
const MANNER: readonly Cue[] = [
  cue('opening', 5, 'with', {
    weak: true,
    fits: ({ passage, at, next }) =>
      /^an?$/.test(lowerAt(passage, next)) && passage.words.slice(Math.max(0, at - 5), at).some(({ lower }) => STRUCK.has(lower)),
  }),
  // What was decided is how it came about: "a decision to space out the chunks has upset fans"
  cue('opening', 6, 'decision to, move to', { fits: (found) => /^[a-z]{3,} /.test(at(found)) }),
];

/** "A car laden with explosives": the vehicle and its load. */
const ladenIn = (stretches: readonly Stretch[]): readonly Answer[] =>
  eachWord(stretches, ({ passage, from }, at) => {
    if (at === from || !LADEN.has(lowerAt(passage, at)) || lowerAt(passage, at + 1) !== 'with') return null;
    const load = [at + 2, at + 3].find((i) => ARMS.has(lowerAt(passage, i)));
    return load === undefined ? null : answerIn(passage, { start: passage.words[at - 1]?.start ?? 0, end: passage.words[load]?.end ?? 0 }, false);
  });

/** How: the phrase behind an explicit means; what tells who did what, or why, does not tell how as well. */
export function findHow(stretches: readonly Stretch[], what: Answer | null, why: readonly Answer[]): readonly Answer[] {
  const told = new Set(why.slice(0, 1).map(({ text }) => text));
  const violent = stretches.some((stretch) => stretch.in === 'headline' && VIOLENT.test(lowered(stretch.passage.text)));
  const near = violent ? stretches : [];
  return [...cuedIn(MEANS, stretches), ...cuedIn([ACT], near), ...ladenIn(near), ...meansIn(stretches, what), ...cuedIn(MANNER, stretches)].filter(
    ({ text }) => !told.has(text),
  );
}
