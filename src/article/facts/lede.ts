import { splitClause } from './clause';
import { isGroup } from './data/roles';
import type { Clause } from './headline';
import { datelineOf, type Placed } from './opening';
import type { Names } from './register';

/** "Not everyone keeps a resolution, but Americans will …": what the sentence is about comes behind the `but`. */
const CONCESSION = /^(?:Not (?:every\w*|all|many|just|only)|No(?:body| one)|Few|It (?:may|might))\b[^.;:]*?, but /;

/** The first of the two opening sentences that reads as a clause with a short subject; null when none does. */
export function readLede(opening: readonly Placed[], names: Names): Clause | null {
  for (const { passage, sentence } of opening.slice(0, 2)) {
    let start = Math.max(sentence.start, sentence.start === 0 ? datelineOf(passage).end : 0);
    const text = passage.text.slice(start, sentence.end);
    if (text.endsWith('?')) continue;
    start += CONCESSION.exec(text)?.[0].length ?? 0;
    const split = splitClause(passage, { start, end: sentence.end });
    if (!split?.subject) continue;
    const { subject } = split;
    const grouped = passage.text.slice(subject.start, subject.end).toLowerCase().split(' ').some(isGroup);
    const named = names.in(passage).some((item) => item.start >= subject.start && item.end <= subject.end && item.entity.kind !== 'place');
    return { who: { passage, ...subject }, what: { passage, ...split.predicate }, shows: false, acts: named || grouped };
  }
  return null;
}
