import { findFacts } from '../../article/facts/facts';
import type { BlockId } from '../../article/model';
import { parsePage, takeSnapshot } from '../../article/read';
import { NO_EDITS } from '../../view/edits';
import type { ArticleReading, Edits } from '../../view/state';
import type { PageState, PageStatus } from '../protocol';
import { storyAddress } from './address';

/** Documents that can hold a story; a picture, a PDF, a feed or a source listing has a document too. */
const READABLE = ['text/html', 'application/xhtml+xml'];

/** What was read, and the way back from a block to its element. */
interface Look {
  readonly address: string;
  readonly content: string;
  readonly state: { readonly kind: 'article'; readonly reading: ArticleReading } | Extract<PageState, { readonly kind: 'unreadable' | 'restricted' | 'error' }>;
  readonly elementOf: (block: BlockId) => Element | null;
}

/** This page's reading and what the user changed about it. */
export interface Story {
  readonly state: (readerOpen: boolean) => PageState;
  readonly setEdits: (edits: Edits) => void;
  readonly elementOf: (block: BlockId) => Element | null;
}

/** Reads a page when it is first asked, and again only when its address or, before any edit, its content changed. */
export function storyOf({ document, location }: Window): Story {
  let last: Look | null = null;
  let edits = NO_EDITS;

  const look = (): Look => {
    const address = storyAddress(location.href);
    // Our own host is outside the body, so an open reader does not make it another page.
    const content = `${document.title}\n${document.body?.getElementsByTagName('*').length}`;
    if (last?.address === address && (last.content === content || edits !== NO_EDITS)) return last;
    edits = NO_EDITS;
    last = { address, content, ...readNow(document) };
    return last;
  };
  return {
    state: (readerOpen) => {
      const { state } = look();
      return state.kind === 'article' ? { ...state, edits, readerOpen } : state;
    },
    setEdits: (next) => {
      look();
      edits = next;
    },
    elementOf: (block) => look().elementOf(block),
  };
}

function readNow(document: Document): Pick<Look, 'state' | 'elementOf'> {
  const nowhere = (): null => null;
  if (!READABLE.includes(document.contentType)) return { state: { kind: 'restricted', what: 'document' }, elementOf: nowhere };
  try {
    const { page, elementOf } = takeSnapshot(document);
    const parsed = parsePage(page);
    return { state: parsed.kind === 'article' ? { kind: 'article', reading: { ...parsed, facts: findFacts(parsed.article) } } : parsed, elementOf };
  } catch (error) {
    // A defect of ours, not of the page: said to the user instead of an endless wait.
    return { state: { kind: 'error', message: String(error) }, elementOf: nowhere };
  }
}

/** What a state comes to for the toolbar button. */
export function statusOf(state: PageState): PageStatus {
  if (state.kind !== 'article') return { kind: 'unreadable' };
  const { text, pictures } = state.reading.provenance;
  const agency = text[0] ?? pictures[0];
  return agency ? { kind: 'wire', agency } : { kind: 'article' };
}
