import { findFacts } from '../../article/facts/facts';
import type { BlockId, Facts, Parsed } from '../../article/model';
import { parsePage, takeSnapshot } from '../../article/read';
import type { Page } from '../../article/snapshot/page';
import { NO_EDITS } from '../../view/edits';
import { NO_FACTS } from '../../view/facts/none';
import type { ArticleReading, Edits } from '../../view/state';
import type { PageState, PageStatus, Preview } from '../protocol';
import { storyAddress } from './address';
import { READABLE } from './seen';

/** What was read, and the way back from a block to its element. */
interface Look {
  readonly address: string;
  readonly page: Page | null;
  /** Rules that this site goes without, as a text to compare. */
  readonly keep: string;
  readonly content: string;
  readonly state:
    | { readonly kind: 'article'; readonly parsed: Parsed; readonly reading: () => ArticleReading }
    | Extract<PageState, { readonly kind: 'unreadable' | 'restricted' | 'error' }>;
  readonly elementOf: (block: BlockId) => Element | null;
}

/** This page's reading and what the user changed about it. */
export interface Story {
  readonly state: (readerOpen: boolean) => PageState;
  /** As `state`, without the facts. */
  readonly preview: (readerOpen: boolean) => PageState | Preview;
  readonly setEdits: (edits: Edits) => void;
  readonly elementOf: (block: BlockId) => Element | null;
}

/**
 * Reads a page when it is first asked, and again only when its address or, before any edit, its content changed, or
 * what the user keeps on this site.
 * @param keepNow names of the rules that this site goes without.
 */
export function storyOf({ document, location }: Window, keepNow: () => readonly string[] = () => []): Story {
  let last: Look | null = null;
  let edits = NO_EDITS;

  const look = (): Look => {
    const address = storyAddress(location.href);
    // Our own host is outside the body, so an open reader does not make it another page.
    const content = `${document.title}\n${document.body?.getElementsByTagName('*').length}`;
    const kept = keepNow();
    const keep = kept.join(' ');
    if (last?.address === address && (last.content === content || edits !== NO_EDITS)) {
      if (last.keep === keep) return last;
      if (last.page) {
        // The same snapshot, so the user's edits still name the right blocks; what is kept now needs no putting back.
        edits = { ...edits, putBack: edits.putBack.filter(({ rule }) => !kept.includes(rule)) };
        last = { ...last, keep, state: stateOf(last.page, kept) };
        return last;
      }
    }
    edits = NO_EDITS;
    last = { address, content, keep, ...readNow(document, kept) };
    return last;
  };
  return {
    state: (readerOpen) => {
      const { state } = look();
      return state.kind === 'article' ? { kind: 'article', reading: state.reading(), edits, readerOpen } : state;
    },
    preview: (readerOpen) => {
      const { state } = look();
      return state.kind === 'article' ? { kind: 'preview', reading: state.parsed, edits, readerOpen } : state;
    },
    setEdits: (next) => {
      look();
      edits = next;
    },
    elementOf: (block) => look().elementOf(block),
  };
}

function readNow(document: Document, keep: readonly string[]): Pick<Look, 'state' | 'elementOf' | 'page'> {
  const nowhere = { page: null, elementOf: () => null };
  if (!READABLE.includes(document.contentType)) return { state: { kind: 'restricted', what: 'document' }, ...nowhere };
  try {
    const { page, elementOf } = takeSnapshot(document);
    return { state: stateOf(page, keep), page, elementOf };
  } catch (error) {
    return { state: brokenBy(error), ...nowhere };
  }
}

function stateOf(page: Page, keep: readonly string[]): Look['state'] {
  try {
    const parsed = parsePage(page, undefined, keep);
    return parsed.kind === 'article' ? { kind: 'article', parsed, reading: once(() => ({ ...parsed, facts: factsOf(parsed) })) } : parsed;
  } catch (error) {
    return brokenBy(error);
  }
}

/** A story stands without its facts: where looking for them fails, there are none. */
function factsOf({ article }: Parsed): Facts {
  try {
    return findFacts(article);
  } catch {
    return NO_FACTS;
  }
}

/** Calls a function when its value is first wanted. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A defect of ours, not of the page: said to the user instead of an endless wait. */
const brokenBy = (error: unknown): Look['state'] => ({ kind: 'error', message: String(error) });

/** What a state comes to for the toolbar button. */
export function statusOf(state: PageState | Preview): PageStatus {
  if (state.kind !== 'article' && state.kind !== 'preview') return { kind: 'unreadable' };
  const { text, pictures } = state.reading.provenance;
  const agency = text[0] ?? pictures[0];
  return agency ? { kind: 'wire', agency } : { kind: 'article' };
}
