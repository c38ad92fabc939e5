import type { NameFact } from '../model';
import { type Copy, gap, lowerAt, mention, type Passage } from './copy';
import { DEMONYMS, OCCASIONS, OPENERS, SETTLEMENTS } from './data/lists';
import { isCalendar } from './data/numbers';
import { isInstitution } from './data/organisations';
import { FIRM_ROLES, isAbstract, isFirmNoun, isOrdinary } from './data/roles';
import { isLoose, isStop } from './data/small-words';
import { isGerund, verbal } from './data/verbs';
import { wordSet } from './data/word-set';
import { type Gender, isFirstName, type NameKind, type RunReading, readRun } from './reading';
import { roleAfter, roleBefore } from './role';
import { roleAbroad } from './role-abroad';
import { bare, type Run, runsOf } from './runs';

/** A name in the text: words `from` (inclusive) to `to` (exclusive) of a passage. */
export interface NameMention {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly entity: Entity;
}
/** One person, organisation or place with everything the article says of it. */
export interface Entity {
  readonly kind: NameKind;
  readonly name: string;
  readonly gender: Gender;
  readonly role: string | null;
  readonly mentions: readonly NameMention[];
}
export interface Names {
  readonly people: readonly Entity[];
  readonly organisations: readonly Entity[];
  readonly places: readonly Entity[];
  /** Every mention of a passage, by place. */
  readonly in: (passage: Passage) => readonly NameMention[];
}

/** An entity while it is being put together. */
interface Draft {
  kind: NameKind;
  readonly name: string;
  /** As {@link plain} has it. */
  readonly plain: string;
  gender: Gender;
  role: string | null;
  readonly mentions: NameMention[];
}
interface Seen {
  readonly run: Run;
  readonly reading: RunReading;
  /** The name's own words. */
  readonly name: string;
}

/** Before a place; "went to Microsoft" and "from Alice" show that some stand before people and firms too. */
const TOWARDS = wordSet('from at into toward towards to');
const IN = wordSet('in near outside across around');
const DETERMINERS = wordSet('the a an this that these its');
const INSTITUTIONS = wordSet(
  'prison jail area region river station airport stadium street neighbourhood neighborhood refinery plant building website app model',
);
/** "in Rafah", "the town of Rafah", "near Rafah"; near miss: "part of Rafah". */
function isIn(passage: Passage, from: number): boolean {
  if (gap(passage, from - 1) !== ' ') return false;
  const word = lowerAt(passage, from - 1);
  return IN.has(word) || SETTLEMENTS.has(word === 'of' ? lowerAt(passage, from - 2) : word);
}

/** Headlines capitalise any word, so they link to names of the body and make none of their own unless they are sure. */
const isAbove = (passage: Passage): boolean => passage.kind === 'headline' || passage.kind === 'standfirst';
/** “Marriage Story”: a title between marks is nobody's name. */
const isWork = (passage: Passage, start: number): boolean =>
  passage.quoted.some(
    (quote) => quote.start === start && !/[.!?]$|\s\p{Ll}{4,}/u.test(passage.text.slice(quote.start, quote.end)) && quote.end - quote.start < 60,
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

/** Small letters without accents: Murátov is Muratov. */
const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const surnameOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

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
  const behind = gap(passage, reading.to - 1) === ' ' ? lowerAt(passage, reading.to) : '';
  if (INSTITUTIONS.has(behind) || SETTLEMENTS.has(behind) || isInstitution(behind)) return false;
  const before = gap(passage, reading.from - 1) === ' ' ? lowerAt(passage, reading.from - 1) : '';
  return !DETERMINERS.has(before) && !TOWARDS.has(before) && !isIn(passage, reading.from);
}

/** "in Mazar-i-Sharif on Friday" says where; "in Taliban raids" and "in WeWork’s plans" say whose, "in the Davis Cup" at what. */
function isWhere(passage: Passage, from: number, to: number): boolean {
  if (!isIn(passage, from) || OCCASIONS.has(lowerAt(passage, to - 1))) return false;
  const next = passage.words[to];
  if (!next || !/^ ?$/.test(gap(passage, to - 1))) return true;
  if (/^['’]s$/.test(next.lower)) return false;
  const goesOn = isStop(next.lower, 'en') || isLoose(next.lower) || /^(?:last|late|early|next)$/.test(next.lower);
  return goesOn || next.text.length < 3 || next.capital || verbal(next.lower) !== null || isGerund(next.lower);
}

/** What only makes sense beside a full name: a surname, a title with a surname, a first name; or a thing by its place. */
function short(register: Register, item: Seen): void {
  const { run, reading, name } = item;
  const { passage } = run;
  const lower = name.toLowerCase();
  const known = register.personCalled(lower);
  const single = reading.to - reading.from === 1;
  const ordinary =
    isCalendar(lower) ||
    isOrdinary(lower) ||
    (single && isAbstract(lower)) ||
    DEMONYMS.has(lower) ||
    DEMONYMS.has(lower.replace(/s$/, '')) ||
    OPENERS.has(lower) ||
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

/** The names found so far. */
class Register {
  constructor(private readonly language: string) {}
  private readonly people = new Map<string, Draft>();
  private readonly things = new Map<string, Draft>();
  private readonly byPassage = new Map<Passage, NameMention[]>();

  /** Takes a person's name: a new person, or one whose first and last name were seen. */
  person(item: Seen): void {
    const { reading, name } = item;
    const single = reading.to - reading.from === 1;
    const key = single ? name.toLowerCase() : `${bare(name.slice(0, name.indexOf(' ')))} ${surnameOf(name)}`;
    const draft = this.people.get(key) ?? this.surnamed(name) ?? { kind: 'person', name, plain: plain(name), gender: reading.gender, role: null, mentions: [] };
    this.people.set(key, draft);
    draft.role ??= this.roleOf(item, single);
    this.again(draft, item);
  }
  /** Who has several words for a surname: Van Der Beek is James Van Der Beek. */
  private surnamed(name: string): Draft | undefined {
    return name.includes(' ') ? [...this.people.values()].find((draft) => draft.name.endsWith(` ${name}`)) : undefined;
  }
  private roleOf({ run: { passage, from }, reading }: Seen, single: boolean): string | null {
    const before = roleBefore(passage, from, reading.from);
    if (before || this.language === 'en') return before ?? (single ? null : roleAfter(passage, reading.to));
    return roleAbroad(passage, passage.words[reading.from]?.start ?? 0, passage.words[reading.to - 1]?.end ?? 0, this.language);
  }
  /** Takes another mention of a person. */
  again(draft: Draft, item: Seen): void {
    const { run, reading } = item;
    if (draft.gender === 'any') draft.gender = reading.gender;
    draft.role ??= roleBefore(run.passage, run.from, reading.from);
    this.add(draft, item);
  }
  thing(item: Seen, kind: NameKind): void {
    const draft = this.things.get(item.name) ?? { kind, name: item.name, plain: '', gender: 'any' as const, role: null, mentions: [] };
    // What nothing but its capital spoke for is a place once something is said to be in it.
    if (kind === 'place' && !item.reading.certain) draft.kind = 'place';
    this.things.set(item.name, draft);
    this.add(draft, item);
  }
  knows(name: string): boolean {
    return this.things.has(name);
  }
  /** The person whose name ends in these words, else holds them: Lair, Te Kaurinui. */
  personCalled(lower: string): Draft | null {
    const called = plain(lower);
    const holds = [...this.people.values()].filter((draft) => ` ${draft.plain} `.includes(` ${called} `));
    return holds.find((draft) => draft.plain.endsWith(called)) ?? holds[0] ?? null;
  }
  names(): Names {
    for (const list of this.byPassage.values()) list.sort((a, b) => a.start - b.start);
    const all = [...new Set(this.people.values()), ...this.things.values()];
    const of = (kind: NameKind): readonly Entity[] => all.filter((draft) => draft.kind === kind);
    return { people: of('person'), organisations: of('organisation'), places: of('place'), in: (passage) => this.byPassage.get(passage) ?? [] };
  }
  private add(entity: Draft, { run: { passage }, reading: { from, to } }: Seen): void {
    const start = passage.words[from]?.start ?? 0;
    const found: NameMention = { passage, from, to, start, end: passage.words[to - 1]?.end ?? start, entity };
    entity.mentions.push(found);
    const list = this.byPassage.get(passage);
    if (list) list.push(found);
    else this.byPassage.set(passage, [found]);
  }
}

/** As the model has it. */
export const nameFact = (entity: Entity): NameFact => ({
  name: entity.name,
  role: entity.role,
  mentions: entity.mentions.map((found) => mention(found.passage, found)),
});
