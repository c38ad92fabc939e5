/**
 * The nouns of the house. Everything here is plain, readonly and serialisable: it crosses from the page to the popup
 * as a message, to the clipboard and to the terminal without change. `wire/` holds what the field calls these things.
 */

// ---------------------------------------------------------------------------------------------------------- text

/** Inline formatting of a run. A link's address is absolute and http, https or mailto; nothing else gets this far. */
export type Mark =
  | { readonly kind: 'strong' }
  | { readonly kind: 'emphasis' }
  | { readonly kind: 'code' }
  | { readonly kind: 'subscript' }
  | { readonly kind: 'superscript' }
  | { readonly kind: 'link'; readonly href: string };

/** A span of text with one set of marks. Inline text is a flat list of runs, never nested. */
export interface Run {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * A block's place in the page, counted in document order from 0. Ids are stable within one reading, so the trail, the
 * facts and the live page speak of the same block, and a block that is put back finds its place by its number.
 */
export type BlockId = number;

// -------------------------------------------------------------------------------------------------------- blocks

export interface Image {
  /** Absolute http(s) address. */
  readonly src: string;
  /** The image's text alternative; '' when the page gives none. */
  readonly alt: string;
  /** In CSS pixels as the page states them; null when it does not. */
  readonly width: number | null;
  readonly height: number | null;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly id: BlockId;
  readonly runs: readonly Run[];
}
export interface Subhead {
  readonly kind: 'subhead';
  readonly id: BlockId;
  /** 2 for a section of the story, 3 and 4 for what is below it. The headline is not a block. */
  readonly level: 2 | 3 | 4;
  readonly runs: readonly Run[];
}
export interface ListItem {
  /** 0 for an item of the list itself, 1 for one of a list in it, and so on. */
  readonly depth: number;
  readonly ordered: boolean;
  readonly runs: readonly Run[];
}
export interface List {
  readonly kind: 'list';
  readonly id: BlockId;
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}
/** A block quotation or an embedded post. */
export interface Quote {
  readonly kind: 'quote';
  readonly id: BlockId;
  readonly paragraphs: readonly (readonly Run[])[];
}
export interface Code {
  readonly kind: 'code';
  readonly id: BlockId;
  readonly text: string;
}
export interface Cell {
  readonly header: boolean;
  readonly colspan: number;
  readonly rowspan: number;
  readonly runs: readonly Run[];
}
export interface Table {
  readonly kind: 'table';
  readonly id: BlockId;
  readonly caption: string | null;
  readonly rows: readonly (readonly Cell[])[];
}
/** A picture with its caption and credit line; without an image where only the caption is known (plain text). */
export interface Figure {
  readonly kind: 'figure';
  readonly id: BlockId;
  readonly image: Image | null;
  /** What the caption says, with its credit line as printed; empty when there is none. */
  readonly caption: readonly Run[];
  /** The credit line alone ("Planet Labs PBC/Handout via Reuters"), without brackets; null when there is none. */
  readonly credit: string | null;
}
export type Block = Paragraph | Subhead | List | Quote | Code | Table | Figure;

// ------------------------------------------------------------------------------------------------------- article

/** A point in time as far as the page states it: `2022-06-22` or `2022-06-22T18:05:00Z` (ISO 8601). */
export type Moment = string;

/** A person who wrote the story; desks and agencies are never bylines. */
export interface Byline {
  readonly name: string;
}

/** What opens a wire lede: `KABUL, Afghanistan, Jan 9 (AP) —`. It also stays, as printed, at the head of the lede. */
export interface Dateline {
  /** As printed, the dash included. */
  readonly text: string;
  /** The city, in the page's own case: `KABUL`. */
  readonly place: string;
  /** State or country where printed: `Afghanistan`. */
  readonly region: string | null;
  /** The printed day, resolved against the day of publication: `2024-01-09`. */
  readonly date: Moment | null;
  /** Short name of the agency it names: `AP`. */
  readonly agency: string | null;
  readonly block: BlockId | null;
}

export type CreditKind = 'sign-off' | 'desk' | 'standards' | 'syndication' | 'copyright' | 'photo' | 'byline' | 'contact';
/** A credit that was lifted out of the body: who reported and edited, whose copyright, which feed. */
export interface Credit {
  readonly kind: CreditKind;
  readonly text: string;
  readonly block: BlockId | null;
}

export type NoticeKind = 'correction' | 'update' | 'withdrawal' | 'advisory';
/** What the agency or the outlet says about this version of the story; it goes to the top, never away. */
export interface Notice {
  readonly kind: NoticeKind;
  readonly text: string;
  readonly block: BlockId | null;
}

/** The story as clean copy. */
export interface Article {
  readonly headline: string;
  readonly kicker: string | null;
  readonly standfirst: string | null;
  readonly bylines: readonly Byline[];
  readonly outlet: string | null;
  readonly published: Moment | null;
  readonly updated: Moment | null;
  /** BCP 47, null when neither the page nor its letters tell. */
  readonly language: string | null;
  readonly direction: 'ltr' | 'rtl';
  readonly section: string | null;
  /** Canonical address; null for pasted text. */
  readonly url: string | null;
  readonly dateline: Dateline | null;
  /** The picture above the story with its caption, once; it is not in `body`. */
  readonly lead: Figure | null;
  readonly body: readonly Block[];
  readonly credits: readonly Credit[];
  readonly notices: readonly Notice[];
  /** Words of headline, standfirst and body; CJK counted in characters halved. */
  readonly words: number;
  /** The page shows only the opening of the story and asks for payment or sign-in for the rest. */
  readonly teaser: boolean;
}

// --------------------------------------------------------------------------------------------------------- trail

/** Where a lifted text went. */
export type Slot = 'headline' | 'kicker' | 'standfirst' | 'byline' | 'date' | 'caption' | 'credit' | 'notice' | 'outlet' | 'section';

/** One thing that is not in the body: removed, or lifted into a slot; with the rule that judged it and why. */
export interface Removal {
  readonly block: BlockId;
  /** File name of the rule in clean/rules/, or `selection` for what select.ts left out. */
  readonly rule: string;
  /** For people, in plain words: `caption, printed again`. */
  readonly reason: string;
  /** null: it is in no slot, only here. */
  readonly slot: Slot | null;
  readonly text: string;
  /** What comes back when the user puts it back, at its place by id. */
  readonly content: Block;
}
export type Trail = readonly Removal[];

// ---------------------------------------------------------------------------------------------------- provenance

export type ProvenanceKind = 'agency-copy' | 'agency-material' | 'agency-pictures' | 'mentioned' | 'none';
export type EvidenceSource =
  | 'dateline'
  | 'byline'
  | 'caption'
  | 'credit'
  | 'sign-off'
  | 'syndication'
  | 'copyright'
  | 'standards'
  | 'metadata'
  | 'address'
  | 'prose';
export interface Evidence {
  /** Short name: `Reuters`, `AP`, `dpa`. */
  readonly agency: string;
  readonly for: 'text' | 'pictures' | 'mention';
  readonly source: EvidenceSource;
  /** The page's own words. */
  readonly quote: string;
  /** Where they stand; null for metadata and addresses. */
  readonly block: BlockId | null;
}
/** Whose copy this is and how we know. */
export interface Provenance {
  readonly kind: ProvenanceKind;
  /** Short names, best evidence first. */
  readonly text: readonly string[];
  readonly pictures: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

// --------------------------------------------------------------------------------------------------------- facts

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
export interface Answer extends Mention {
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
export interface Speaker {
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
export interface FigureFact extends Mention {
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

// ------------------------------------------------------------------------------------------------------- reading

/** Another story of the same page or the same pasted text; only named, not read. */
export interface OtherStory {
  readonly headline: string;
  readonly url: string | null;
}
/** The parser's result: everything but the facts. */
export interface Parsed {
  readonly kind: 'article';
  readonly article: Article;
  readonly provenance: Provenance;
  readonly trail: Trail;
  readonly others: readonly OtherStory[];
}
/** - `empty`: no text at all. - `not-an-article`: text, but no single story. - `too-short`: a story of less than two sentences. */
export type UnreadableReason = 'empty' | 'not-an-article' | 'too-short';
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly reason: UnreadableReason;
}
export type Reading = (Parsed & { readonly facts: Facts }) | Unreadable;

/** The cheap look: is this one article, is it wire copy, whose, and how do we know? */
export interface Detection {
  readonly isArticle: boolean;
  /** 0 to 1; `isArticle` is a score of .5 and more. */
  readonly score: number;
  /** Short name of the agency whose copy or picture this is; null when none is seen. */
  readonly agency: string | null;
  /** What spoke for and against, for people. */
  readonly evidence: readonly string[];
}
