import type { Article } from './article';
import type { Facts } from './facts';
import type { Provenance } from './provenance';
import type { Fault, Trail } from './trail';

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
  /** Empty, unless a rule broke. */
  readonly faults: readonly Fault[];
  readonly others: readonly OtherStory[];
}
/** - `empty`: no text at all. - `not-an-article`: text, but no single story. - `too-short`: a story of less than two sentences. */
export type UnreadableReason = 'empty' | 'not-an-article' | 'too-short';
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly reason: UnreadableReason;
  /** What the page names its story, whose text it does not hold; null where it names none. */
  readonly headline: string | null;
}
export type Reading = (Parsed & { readonly facts: Facts }) | Unreadable;

/** The cheap look: is this one article, is it wire copy, and whose? */
export interface Detection {
  readonly isArticle: boolean;
  /** 0 to 1; `isArticle` is a score of .5 and more. */
  readonly score: number;
  /** Short name of the agency whose copy or picture this is; null when none is seen. */
  readonly agency: string | null;
  /** What names it, as printed; null when none is seen. */
  readonly quote: string | null;
}

/** {@link Detection} with what spoke for and against an article, the heaviest first, in words for people. */
export interface ExplainedDetection extends Detection {
  readonly evidence: readonly string[];
}
