import type { Block, Figure } from './blocks';
import type { BlockId } from './text';

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
  /** The summary below the headline; a second deck stands behind a line break. */
  readonly standfirst: string | null;
  readonly bylines: readonly Byline[];
  /** The desk, team or organisation that signs where no person does: `Harbour Desk`; never an agency. */
  readonly desk: string | null;
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
  /** A live blog: posts as they came in, their times as subheads. */
  readonly live: boolean;
}
