import type { Mention, NameFact } from '../model';
import { type Copy, gap, mention, type Passage, type Word } from './copy';
import { MEN, WOMEN } from './data/first-names';
import { CONNECTING, CONNECTORS, OPENERS, PARTICLES } from './data/people';
import { COUNTRIES, DEMONYMS, OTHER_PLACES } from './data/places';
import { NOT_PEOPLE, ORGANISATIONS, ROLES, TITLES } from './data/roles';
import { roleAfter, roleBefore } from './role';

export type NameKind = 'person' | 'organisation' | 'place';
export type Gender = 'man' | 'woman' | 'any';

/** A name in the text: words `from` (inclusive) to `to` (exclusive) of a passage. */
export interface NameMention {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
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

/** A run of capitalised words before it is known what it names. */
interface Run {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
  readonly words: readonly Word[];
}

const ARABIC = /^(?:al|el|as|an|ar|at|ash|abu|ibn)[-‐]\p{Lu}/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\d&]{1,7}s?$/u;
const bare = (word: string): string => word.toLowerCase().replace(/\./g, '');
const isTitle = (word: Word): boolean => bare(word.text) in TITLES;
const named = (word: Word): boolean => word.capital || ARABIC.test(word.text);

/** The maximal runs of capitalised words of a passage: at most one space, or the full stop of an abbreviation, between them. */
function runsOf(passage: Passage): readonly Run[] {
  const { words } = passage;
  const starts = new Set(passage.sentences.map((sentence) => sentence.from));
  const out: Run[] = [];
  const joins = (i: number): boolean => {
    const between = gap(passage, i);
    const left = words[i];
    return between === ' ' || (between === '. ' && left !== undefined && (isTitle(left) || left.text.length === 1)) || between === '';
  };
  for (let i = 0; i < words.length; i++) {
    const first = words[i];
    if (!first || !named(first) || /^['’]s$/.test(first.text)) continue;
    const opens = starts.has(i) || /["“‘„«(:]\s*$/.test(passage.text.slice(Math.max(0, first.start - 2), first.start));
    if (OPENERS.has(first.lower) && (opens || !/^\p{Lu}\p{Lu}/u.test(first.text))) continue;
    let to = i + 1;
    for (;;) {
      const next = words[to];
      if (!next || !joins(to - 1)) break;
      if (named(next) && !/^['’]s$/i.test(next.text)) {
        to++;
        continue;
      }
      // University of California: only behind a word for an institution, and only before another capital
      let ahead = to;
      const institution = words.slice(i, to).some((word) => CONNECTING.has(word.lower) || ORGANISATIONS.has(word.lower));
      const bridge = (word: Word | undefined): boolean =>
        word !== undefined && !word.capital && (PARTICLES.has(word.lower) || (institution && CONNECTORS.has(word.lower)));
      while (ahead - to < 2 && bridge(words[ahead]) && joins(ahead)) ahead++;
      const target = words[ahead];
      if (ahead === to || !target?.capital) break;
      // "Bank of England and Barclays": `and` joins two names more often than it stands in one
      if (
        ahead === to + 1 &&
        words[to]?.lower === 'and' &&
        !/^(?:Technology|Sciences?|Arts?|Drug|Exchange|Development|Security|Public|Industry|Trade|Prevention|Sport|Culture|Human)/.test(target.text)
      )
        break;
      to = ahead + 1;
    }
    out.push({ passage, from: i, to, words: words.slice(i, to) });
    i = to - 1;
  }
  return out;
}

/** What a run is once offices, ranks and nationalities in front of the name are set apart. */
interface Reading {
  readonly kind: NameKind | 'unknown';
  /** Words of the name itself, as indices into the passage. */
  readonly from: number;
  readonly to: number;
  /** Something beside the words themselves speaks for a person: an office, a first name. */
  readonly certain: boolean;
  readonly gender: Gender;
}

const text = (words: readonly Word[], passage: Passage): string => passage.text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
const isPlace = (name: string): boolean => COUNTRIES.has(name) || OTHER_PLACES.has(name);
const FIRST = (word: Word | undefined): boolean => {
  if (!word) return false;
  const [head] = word.lower.split(/[-‐]/);
  return MEN.has(word.lower) || WOMEN.has(word.lower) || (head !== word.lower && (MEN.has(head ?? '') || WOMEN.has(head ?? '')));
};
function genderOf(first: string, title: Gender): Gender {
  if (title !== 'any') return title;
  const name = first.toLowerCase();
  const head = name.split(/[-‐]/)[0] ?? name;
  const man = MEN.has(name) || MEN.has(head);
  const woman = WOMEN.has(name) || WOMEN.has(head);
  return man === woman ? 'any' : man ? 'man' : 'woman';
}

function readRun(run: Run): Reading | null {
  const { passage, words } = run;
  let title: Gender = 'any';
  let start = 0;
  let office = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    if (isTitle(word)) {
      const told = TITLES[bare(word.text)];
      if (told && told !== 'any') title = told;
      start = i + 1;
      office = true;
    } else if (ROLES.has(word.lower) && !(i === 0 && words.length > 1 && FIRST(word) && !FIRST(words[1]) && !ROLES.has(words[1]?.lower ?? ''))) {
      start = i + 1;
      office = true;
    } else if (start === i && DEMONYMS.has(word.lower) && words.length > i + 1 && !isPlace(text(words.slice(i), passage))) start = i + 1;
  }
  let name = words.slice(start);
  if (office && name.length > 2 && CONNECTORS.has(name[0]?.lower ?? '')) {
    // Director of Public Prosecution Eva-Marie Persson: the name is the last two words
    const last = name.slice(-2);
    if (!FIRST(last[0])) return { kind: 'organisation', from: run.from, to: run.to, certain: false, gender: 'any' };
    name = last;
  }
  const from = run.to - name.length;
  const whole = text(words, passage);
  const at = { from, to: run.to, gender: genderOf(name[0]?.text ?? '', title) };
  if (isPlace(whole)) return { ...at, kind: 'place', from: run.from, certain: true };
  if (name.length === 0) return null;
  const called = text(name, passage);
  const body = name.slice(1);
  const institution = name.some((word, i) => ORGANISATIONS.has(word.lower) && !(i === 0 && FIRST(word)));
  if (institution || (name.length === 1 && ACRONYM.test(called)))
    return { ...at, kind: 'organisation', from: office && !institution ? from : run.from, certain: institution };
  if (isPlace(called)) return { ...at, kind: 'place', certain: true };
  if (name.length === 1) return office ? { ...at, kind: 'person', certain: true } : { ...at, kind: 'unknown', certain: false };
  if (name.length > 5 || name.some((word) => NOT_PEOPLE.has(word.lower) || /\d/.test(word.text))) {
    // A first name before an ordinary word is a person all the same: Brad Stone, May Street is not.
    if (
      !(
        FIRST(name[0]) &&
        name.length === 2 &&
        !/^(?:april|may|june|august|street|day|cup|island|beach|airport|award|awards|house|park)$/.test(body[0]?.lower ?? '') &&
        !NOT_PEOPLE.has(name[0]?.lower ?? '')
      )
    )
      return { ...at, kind: 'unknown', certain: false };
  }
  return { ...at, kind: 'person', certain: office || FIRST(name[0]) };
}

const PLACE_BEFORE = /(?:^|\s)(?:in|near|outside|from|at|into|across|around|toward|towards|to)\s$/i;
const THE_BEFORE = /(?:^|\s)(?:the|a|an|this|that|these|its)\s$/i;
const INSTITUTION_AFTER =
  /^\s(?:prison|jail|hospital|school|university|area|region|district|province|county|river|station|airport|administration|stadium|street|neighbourhood|neighborhood|refinery|plant|building|conference|festival|newspaper|magazine|website|party|group|company|airline|bank|agency|app|model)\b/;

/** Finds who and what the article names, links short forms to full ones and collects roles. */
export function findNames(copy: Copy): Names {
  const seen = copy.passages
    .filter((passage) => passage.kind !== 'subhead')
    .flatMap((passage) => runsOf(passage).map((run) => ({ run, reading: readRun(run) })));
  const last = (from: Passage, to: number): string => from.words[to - 1]?.lower ?? '';
  // A surname that stands alone elsewhere speaks for its full name: "Lair said" for Sam Lair.
  const alone = new Set(
    seen
      .filter(({ run, reading }) => reading && reading.to - reading.from === 1 && run.passage.kind !== 'headline')
      .map(({ run }) => last(run.passage, run.to)),
  );

  const drafts: { entity: { kind: NameKind; name: string; gender: Gender; role: string | null; mentions: NameMention[] } }[] = [];
  const byPassage = new Map<Passage, NameMention[]>();
  const people = new Map<string, (typeof drafts)[number]>();
  const others = new Map<string, (typeof drafts)[number]>();
  const add = (draft: (typeof drafts)[number], passage: Passage, from: number, to: number) => {
    const start = passage.words[from]?.start ?? 0;
    const end = passage.words[to - 1]?.end ?? start;
    const found: NameMention = { passage, from, to, start, end, text: passage.text.slice(start, end), entity: draft.entity };
    draft.entity.mentions.push(found);
    const list = byPassage.get(passage);
    if (list) list.push(found);
    else byPassage.set(passage, [found]);
  };
  const other = (kind: NameKind, passage: Passage, from: number, to: number) => {
    const name = text(passage.words.slice(from, to), passage);
    const draft = others.get(name) ?? { entity: { kind, name, gender: 'any' as const, role: null, mentions: [] } };
    if (!others.has(name)) {
      others.set(name, draft);
      drafts.push(draft);
    }
    add(draft, passage, from, to);
  };

  // First the full names, then what only makes sense beside one.
  const later: { run: Run; reading: Reading }[] = [];
  for (const { run, reading } of seen) {
    if (!reading) continue;
    const { passage } = run;
    const before = passage.text.slice(0, passage.words[reading.from]?.start ?? 0).slice(-12);
    const after = passage.text.slice(passage.words[reading.to - 1]?.end ?? 0).slice(0, 16);
    const size = reading.to - reading.from;
    const full = reading.kind === 'person' && size > 1;
    const surname = alone.has(last(passage, reading.to));
    const role = reading.kind === 'person' || reading.kind === 'unknown' ? roleBefore(passage, run.from, reading.from) : null;
    if (full && (reading.certain || surname || role || (!THE_BEFORE.test(before) && !PLACE_BEFORE.test(before) && !INSTITUTION_AFTER.test(after)))) {
      const name = text(passage.words.slice(reading.from, reading.to), passage);
      const key = `${bare(passage.words[reading.from]?.text ?? '')} ${last(passage, reading.to)}`;
      const draft = people.get(key) ?? { entity: { kind: 'person' as const, name, gender: reading.gender, role: null as string | null, mentions: [] } };
      if (!people.has(key)) {
        people.set(key, draft);
        drafts.push(draft);
      }
      if (draft.entity.gender === 'any') draft.entity.gender = reading.gender;
      draft.entity.role ??= role ?? roleAfter(passage, reading.to);
      add(draft, passage, reading.from, reading.to);
    } else if (reading.kind === 'organisation' || reading.kind === 'place') other(reading.kind, passage, reading.from, reading.to);
    else later.push({ run, reading });
  }

  for (const { run, reading } of later) {
    const { passage } = run;
    const short = text(passage.words.slice(reading.from, reading.to), passage).toLowerCase();
    const fits = [...people.values()].filter(({ entity }) => ` ${entity.name.toLowerCase()} `.includes(` ${short} `));
    const ends = fits.filter(({ entity }) => entity.name.toLowerCase().endsWith(` ${short}`) || entity.name.toLowerCase() === short);
    const [fit] = ends.length > 0 ? ends : fits;
    const role = roleBefore(passage, run.from, reading.from);
    if (fit) {
      if (fit.entity.gender === 'any') fit.entity.gender = reading.gender;
      fit.entity.role ??= role;
      add(fit, passage, reading.from, reading.to);
    } else if (
      reading.to - reading.from === 1 &&
      (reading.certain || role) &&
      reading.kind !== 'organisation' &&
      !NOT_PEOPLE.has(short) &&
      !DEMONYMS.has(short)
    ) {
      const name = text(passage.words.slice(reading.from, reading.to), passage);
      const draft = { entity: { kind: 'person' as const, name, gender: reading.gender, role, mentions: [] } };
      people.set(short, draft);
      drafts.push(draft);
      add(draft, passage, reading.from, reading.to);
    } else if (reading.kind === 'unknown' && reading.to - reading.from > 1) other('organisation', passage, reading.from, reading.to);
    else {
      const known = others.get(text(passage.words.slice(reading.from, reading.to), passage));
      const before = passage.text.slice(0, passage.words[reading.from]?.start ?? 0).slice(-12);
      if (known) add(known, passage, reading.from, reading.to);
      else if (!NOT_PEOPLE.has(short) && !DEMONYMS.has(short) && !OPENERS.has(short))
        other(PLACE_BEFORE.test(before) ? 'place' : 'organisation', passage, reading.from, reading.to);
    }
  }
  for (const list of byPassage.values()) list.sort((a, b) => a.start - b.start);
  const of = (kind: NameKind) => drafts.map(({ entity }) => entity).filter((entity) => entity.kind === kind);
  return { people: of('person'), organisations: of('organisation'), places: of('place'), in: (passage) => byPassage.get(passage) ?? [] };
}

/** As the model has it. */
export const nameFact = (entity: Entity): NameFact => ({
  name: entity.name,
  role: entity.role,
  mentions: entity.mentions.map((found): Mention => mention(found.passage, found)),
});
