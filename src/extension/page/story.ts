import type { Reading } from '../../article/model';
import { read } from '../../article/read';
import type { Edits } from '../../view/state';
import type { PageState, PageStatus } from '../protocol';
import { storyAddress } from './address';

const NO_EDITS: Edits = { putBack: [], takenOut: [] };

/** Documents that can hold a story; a picture, a PDF, a feed or a source listing has a document too. */
const READABLE = ['text/html', 'application/xhtml+xml'];

/** This page's reading and what the user changed about it. */
export interface Story {
  readonly state: (readerOpen: boolean) => PageState;
  readonly setEdits: (edits: Edits) => void;
}

/** Reads a page when it is first asked, and again only when its address or, before any edit, its content changed. */
export function storyOf({ document, location }: Window): Story {
  let address: string | null = null;
  let content: string | null = null;
  let reading: Reading = { kind: 'unreadable', reason: 'empty' };
  let edits = NO_EDITS;

  const refresh = (): void => {
    const nowAt = storyAddress(location.href);
    // Our own host is outside the body, so an open reader does not make it another page.
    const nowIn = `${document.title}\n${document.body?.getElementsByTagName('*').length}`;
    if (nowAt === address && (nowIn === content || edits !== NO_EDITS)) return;
    [address, content, edits] = [nowAt, nowIn, NO_EDITS];
    reading = read(document);
  };
  return {
    state: (readerOpen) => {
      if (!READABLE.includes(document.contentType)) return { kind: 'restricted', what: 'document' };
      refresh();
      return reading.kind === 'article' ? { kind: 'article', reading, edits, readerOpen } : reading;
    },
    setEdits: (next) => {
      refresh();
      edits = next;
    },
  };
}

/** What a state comes to for the toolbar button. */
export function statusOf(state: PageState): PageStatus {
  if (state.kind !== 'article') return { kind: 'unreadable' };
  const { text, pictures } = state.reading.provenance;
  const agency = text[0] ?? pictures[0];
  return agency ? { kind: 'wire', agency } : { kind: 'article' };
}
