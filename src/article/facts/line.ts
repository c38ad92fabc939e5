import type { Answer, Line } from '../model';
import { type Copy, mention, type Passage } from './copy';
import { stretchesOf } from './cues';
import type { Dated } from './dates';
import { isGuide, readHeadline } from './headline';
import { findHow } from './how';
import { readLede } from './lede';
import { openingOf } from './opening';
import type { Names } from './register';
import type { Range } from './sentences';
import { findWhen } from './when';
import { findWhere } from './where';
import { findWhy } from './why';

/** Answers shown for a question. */
const BEST = 3;

/** The reader as a guide speaks to them. */
const READER = /^(?:you|your|yours|yourself|you['’](?:re|ll|ve|d))$/;
/** So often, outside of quotations, and in so many words of a hundred: of 65 wire stories none says `you` more than four times, of guides most do. */
const TOLD_TIMES = 8;
const TOLD_SHARE = 0.7;
/** Whether a story tells its reader what to do rather than what happened. */
function addressesReader(copy: Copy): boolean {
  let all = 0;
  let told = 0;
  for (const { kind, words, voice } of copy.passages)
    if (kind === 'prose')
      for (const { lower, start } of words) {
        all++;
        if (READER.test(lower) && voice[start] !== '\u00a0') told++;
      }
  return told >= TOLD_TIMES && (told * 100) / all >= TOLD_SHARE;
}

/** The line: headline and lede read as a desk would, subject first. A guide or a list of the best tells of nothing that happened. */
export function findLine(copy: Copy, names: Names, dated: readonly Dated[]): Line {
  const head = copy.passages.find((passage) => passage.kind === 'headline') ?? null;
  if (copy.language === 'en' && ((head && isGuide(head.text)) || addressesReader(copy))) return { who: [], what: [], when: [], where: [], why: [], how: [] };
  const opening = openingOf(copy, 20);
  const lede = copy.language === 'en' ? readLede(opening, names) : null;
  const title = head && copy.language === 'en' ? readHeadline(head) : null;
  // "Map reveals lakes": what shows something did nothing; those who showed it are in the lede
  const clauses = title?.shows && lede?.acts ? [lede, title] : [title, lede];
  const told = (key: 'who' | 'what') => clauses.flatMap((clause) => (clause?.[key] ? [answer(clause[key].passage, clause[key])] : []));
  const who = [...told('who'), ...(copy.language === 'en' ? mostNamed(names) : firstNamed(names, head, opening[0]?.passage ?? null)).map(inferred)];
  const what = title || !head ? told('what') : [inferred(whole(head)), ...told('what')];
  const stretches = copy.language === 'en' ? stretchesOf(copy, opening) : [];
  const why = findWhy(stretches);
  return {
    who: best(who),
    what: best(what),
    when: findWhen(copy, dated, opening).slice(0, BEST),
    where: best(findWhere(copy, names)),
    why: best(why),
    how: best(findHow(stretches, what[0] ?? null, why)),
  };
}

const best = (answers: readonly Answer[]): readonly Answer[] =>
  answers.filter((item, i) => answers.findIndex((other) => other.text === item.text) === i).slice(0, BEST);
const answer = (passage: Passage, range: Range): Answer => ({ ...mention(passage, range), date: null });
/** An answer by a weak cue. */
const inferred = (from: Answer): Answer => ({ ...from, inferred: true });
const whole = (passage: Passage): Answer => answer(passage, { start: 0, end: passage.text.length });

/** Where we read no clauses: the people of the headline in its order, else of the lede; nobody whom neither names. */
function firstNamed(names: Names, head: Passage | null, lede: Passage | null): readonly Answer[] {
  const namedIn = (passage: Passage) =>
    names.people
      .flatMap(({ mentions }) => mentions.filter((one) => one.passage === passage).slice(0, 1))
      .sort((a, b) => a.start - b.start)
      .map((one) => answer(one.passage, one));
  const titled = head ? namedIn(head) : [];
  return titled.length > 0 || !lede ? titled : namedIn(lede);
}

/** The people the story names most. */
const mostNamed = (names: Names): readonly Answer[] =>
  [...names.people]
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .slice(0, 2)
    .flatMap(({ mentions: [first] }) => (first ? [answer(first.passage, first)] : []));
