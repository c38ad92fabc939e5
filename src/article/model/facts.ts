import type { Moment } from './article';
import type { BlockId } from './text';

/** Where a text of the article stands: a body block, or one of the texts above the body. */
export type Target = BlockId | 'headline' | 'standfirst';
/** UTF-16 offsets into the target's text as `textOf` gives it (texts.ts). */
export interface Span {
  readonly target: Target;
  readonly start: number;
  readonly end: number;
}
/** The article's own words, and where they stand. */
export interface Mention {
  readonly text: string;
  readonly span: Span;
}
/** A fact that is concluded rather than read: shown, but never as if the story said so. Absent where it says so. */
export interface Inferable {
  readonly inferred?: true;
}
/** `inferred`: a weak cue, or a place far from the lede. */
export interface Answer extends Mention, Inferable {
  /** For `when`: the day, resolved. */
  readonly date: Moment | null;
}
/** Who did what, where and when; why and how only on an explicit cue. Best answer first; empty rather than wrong. */
export interface Line {
  readonly who: readonly Answer[];
  readonly what: readonly Answer[];
  readonly when: readonly Answer[];
  readonly where: readonly Answer[];
  readonly why: readonly Answer[];
  readonly how: readonly Answer[];
}
/** `inferred`: a pronoun or a description was resolved, or the speech carries on from the words before. */
export interface Speaker extends Inferable {
  /** As it stands at the quotation: `he`, `Lair`, `her grandson Mykyta`. */
  readonly mention: Mention;
  /** Resolved within the article: `Sam Lair`; the mention's own text where there is no more to know. */
  readonly name: string;
  /** `Ukrainian presidential adviser`; null when the article does not say. */
  readonly role: string | null;
  /** `in a video address`, `tweeted`; null when it is plain speech. */
  readonly channel: string | null;
}
export interface Quotation {
  readonly kind: 'direct' | 'indirect';
  /** The quoted words without the marks; in pieces where `he said` interrupts them. */
  readonly parts: readonly Mention[];
  /** null rather than a guess. */
  readonly speaker: Speaker | null;
}
/** `inferred`: what it counts was taken from the words before it rather than from the noun it stands with. */
export interface FigureFact extends Mention, Inferable {
  /** A number, or [low, high] for a range. */
  readonly value: number | readonly [number, number];
  /** `percent`, `km`, `USD`; null for a plain count. */
  readonly unit: string | null;
  /** What is counted, in the article's words: `North Korean troops`. */
  readonly counts: string | null;
  /** `at least`, `more than`, `about`. */
  readonly qualifier: string | null;
}
export interface DateFact extends Mention {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly value: string;
  /** `stated` in full, or `inferred` from the dateline or the day of publication. */
  readonly basis: 'stated' | 'inferred';
  /** Before or after publication; null when that day is not known. */
  readonly tense: 'past' | 'upcoming' | null;
}
export interface NameFact {
  readonly name: string;
  readonly role: string | null;
  readonly mentions: readonly Mention[];
}
export interface Sourcing {
  readonly named: number;
  readonly unnamed: number;
  /** "could not be independently verified" and the like. */
  readonly unverified: readonly Mention[];
  readonly denials: readonly Mention[];
  readonly noComments: readonly Mention[];
}
export interface Facts {
  readonly line: Line;
  /** The lede's first sentence and the nut graf. */
  readonly lead: readonly Mention[];
  readonly quotations: readonly Quotation[];
  readonly figures: readonly FigureFact[];
  /** In order of time. */
  readonly dates: readonly DateFact[];
  readonly people: readonly NameFact[];
  readonly organisations: readonly NameFact[];
  readonly places: readonly NameFact[];
  readonly sourcing: Sourcing;
}
