import { re } from '../expression';
import type { NameFact } from '../model';
import { mention, type Passage } from './copy';
import type { Gender, NameKind, RunReading } from './reading';
import { roleAfter, roleBefore } from './role';
import { roleAbroad } from './role-abroad';
import { bare, type Run } from './runs';

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
export interface Draft {
  kind: NameKind;
  readonly name: string;
  /** As {@link plain} has it. */
  readonly plain: string;
  gender: Gender;
  role: string | null;
  readonly mentions: NameMention[];
}
/** A run of capitals as it was read. */
export interface Seen {
  readonly run: Run;
  readonly reading: RunReading;
  /** The name's own words. */
  readonly name: string;
}

/** Small letters without accents: Murátov is Muratov. */
const plain = (name: string): string => name.normalize('NFD').replace(re.g`\p{M}`, '').toLowerCase();
/** Last word of a name, in small letters, without what tells a son from his father. */
export const surnameOf = (name: string): string => /(\S+?)(?:\s(?:Jr|Sr|I{2,3}))?$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** Mr Anderson is not Zoe Anderson. */
const isOther = (one: Gender, other: Gender): boolean => one !== other && one !== 'any' && other !== 'any';

/** The names found so far. */
export class Register {
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
    // Lt. Matt Harris, a police spokesman: a rank says less than an office
    if (this.language === 'en')
      return (before && !/^(?:Dr|Prof|Sgt|[LCM][a-z]{1,3})\.?$/.test(before)) || single ? before : (roleAfter(passage, reading.to) ?? before);
    if (before) return before;
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
  personCalled(lower: string, gender: Gender): Draft | null {
    const called = plain(lower);
    const holds = [...this.people.values()].filter((draft) => ` ${draft.plain} `.includes(` ${called} `) && !isOther(draft.gender, gender));
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
