import { re } from '../expression';
import type { Copy, Passage } from './copy';
import { isDemonym } from './data/demonyms';
import { isCalendar } from './data/numbers';
import { FIRM_ROLES, isAbstract, isFirmNoun, isOrdinary } from './data/roles';
import { isOpener } from './data/small-words';
import { isFirstName, readRun } from './reading';
import { type Names, Register, type Seen, surnameOf } from './register';
import { roleBefore } from './role';
import { roleAbroad } from './role-abroad';
import { runsOf } from './runs';
import { isNobodyHere, isWhere } from './whereabouts';

/** Headlines capitalise any word, so they link to names of the body and make none of their own unless they are sure. */
const isAbove = (passage: Passage): boolean => passage.kind === 'headline' || passage.kind === 'standfirst';
/** “Marriage Story”: a title between marks is nobody's name. */
const isWork = (passage: Passage, start: number): boolean =>
  passage.quoted.some(
    (quote) => quote.start === start && !re`[.!?]$|\s\p{Ll}{4,}`.test(passage.text.slice(quote.start, quote.end)) && quote.end - quote.start < 60,
  );

/** Finds who and what the article names, links short forms to full ones and collects roles. */
export function findNames(copy: Copy): Names {
  const passages = copy.passages.filter((passage) => passage.kind !== 'subhead');
  const seen = [...passages.filter((passage) => !isAbove(passage)), ...passages.filter(isAbove)].flatMap((passage) =>
    runsOf(passage).flatMap((run): Seen[] => {
      const reading = readRun(run);
      return reading ? [{ run, reading, name: passage.text.slice(passage.words[reading.from]?.start, passage.words[reading.to - 1]?.end) }] : [];
    }),
  );
  // A surname that stands alone elsewhere speaks for its full name: "Lair said" for Sam Lair.
  const alone = new Set(
    seen.filter(({ run, reading }) => reading.to - reading.from === 1 && run.passage.kind !== 'headline').map(({ name }) => name.toLowerCase()),
  );

  const register = new Register(copy.language);
  const rest: Seen[] = [];

  for (const item of seen) {
    if (isFullName(item, alone, copy.language)) register.person(item);
    else if (item.reading.kind === 'organisation' || item.reading.kind === 'place') register.thing(item, item.reading.kind);
    else rest.push(item);
  }
  // A word that opens a sentence is a name only if it is one elsewhere.
  for (const item of rest) if (!item.run.opens) short(register, item);
  for (const item of rest) if (item.run.opens) short(register, item);
  return register.names();
}

/** Whether a run is the full name of a person, by itself or by what stands around it. */
function isFullName({ run, reading, name }: Seen, alone: ReadonlySet<string>, language: string): boolean {
  if (reading.kind !== 'person' || reading.to - reading.from < 2) return false;
  const { passage } = run;
  const start = passage.words[reading.from]?.start ?? 0;
  if (isAbove(passage) && !isFirstName(passage.words[reading.from])) return false;
  // German gives every noun a capital, so a capital alone speaks for nobody there.
  const surname = language !== 'de' && alone.has(surnameOf(name));
  // the commercial satellite firm Planet Labs
  if (isFirmNoun(passage.words[run.from - 1]?.lower ?? '') && !reading.certain) return false;
  if (isWork(passage, passage.words[run.from]?.start ?? 0) && !surname) return false;
  if (reading.certain || surname || roleBefore(passage, run.from, reading.from)) return true;
  // Where other words have capitals too, or none of ours are known, two capitals alone prove nothing.
  if (language !== 'en') return roleAbroad(passage, start, passage.words[reading.to - 1]?.end ?? start, language) !== null;
  return !isNobodyHere(passage, reading.from, reading.to);
}

/** What only makes sense beside a full name: a surname, a title with a surname, a first name; or a thing by its place. */
function short(register: Register, item: Seen): void {
  const { run, reading, name } = item;
  const { passage } = run;
  const lower = name.toLowerCase();
  const known = register.personCalled(lower, reading.certain ? reading.gender : 'any');
  const single = reading.to - reading.from === 1;
  const ordinary =
    isCalendar(lower) ||
    isOrdinary(lower) ||
    (single && isAbstract(lower)) ||
    isDemonym(lower) ||
    isDemonym(lower.replace(/s$/, '')) ||
    isOpener(lower) ||
    /\d/.test(lower) ||
    (single && run.opens && !register.knows(name));
  const start = passage.words[reading.from]?.start ?? 0;
  const firm = FIRM_ROLES.has(passage.words[reading.from - 1]?.lower ?? '') || isFirmNoun(passage.words[reading.from - 1]?.lower ?? '');
  if (known) register.again(known, item);
  else if (single && !firm && !ordinary && !isAbove(passage) && !isWork(passage, start) && (reading.certain || roleBefore(passage, run.from, reading.from)))
    register.person(item);
  else if (register.knows(name) || (!ordinary && !isAbove(passage)))
    register.thing(item, isWhere(passage, reading.from, reading.to) ? 'place' : 'organisation');
}
