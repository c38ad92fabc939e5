import browser from 'webextension-polyfill';
import type { Parsed } from '../article/model';
import { NO_EDITS } from '../view/edits';
import { NO_FACTS } from '../view/facts/none';
import type { Edits, PopupState } from '../view/state';
import { isPageState, isPreview, isShowReply, type PageRequest, type PageState } from './protocol';
import { restriction } from './restricted';
import { ask, NoEntry } from './tabs';

/** What the popup shows: the states of the view, an article with the edits that its page keeps. */
export type SessionState = Exclude<PopupState, { readonly kind: 'article' | 'paste' | 'pasted' }> | PageState | Arriving;
/** A story whose facts are being looked for. */
type Arriving = Extract<PageState, { readonly kind: 'article' }> & { readonly factsCome: true };

/** The popup's end of the talk with the page in front. */
export interface Session {
  readonly toggleReader: () => Promise<void>;
  readonly print: () => Promise<void>;
  readonly setEdits: (edits: Edits) => Promise<void>;
  /** Resolves to whether the page shows the block. */
  readonly showInPage: (block: number) => Promise<boolean>;
  /** Asks the page again, after what is kept on its site changed. */
  readonly refresh: () => Promise<void>;
}

type StateRequest = Extract<PageRequest, { readonly kind: 'read' | 'toggle-reader' | 'print' | 'edit' }>;

/**
 * Talks to the page in a tab: shows what it answers, and that it is gone when it goes elsewhere. Never rejects.
 * @param quick the story, where it can be told without the page's reader; that is asked for all else.
 */
export function talkTo({ id, url }: browser.Tabs.Tab, quick: Promise<Parsed | null>, show: (state: SessionState) => void): Session {
  const tabId = id ?? browser.tabs.TAB_ID_NONE;
  // Counts what the tab went through and was asked: the answer of a page before is not shown for the one after, nor what
  // the page said before it knew of an edit after that.
  let turn = 0;
  const state = async (request: StateRequest): Promise<void> => {
    turn += 1;
    const asked = turn;
    const next: SessionState = await ask(tabId, request, isPageState).catch((error: unknown) =>
      error instanceof NoEntry ? { kind: 'restricted', what: restriction(url) } : { kind: 'gone' },
    );
    if (asked === turn) show(next);
  };
  browser.tabs.onUpdated.addListener((changed, { status }) => {
    if (changed !== tabId || status === undefined) return;
    turn += 1;
    if (status === 'loading') show({ kind: 'gone' });
    else void state({ kind: 'read' });
  });
  browser.tabs.onRemoved.addListener((removed) => {
    if (removed !== tabId) return;
    turn += 1;
    show({ kind: 'gone' });
  });
  /** The story as soon as it is read, its facts when they are found. */
  const first = async (): Promise<void> => {
    const asked = turn;
    const parsed = await quick;
    const told = parsed
      ? ({ kind: 'preview', reading: parsed, edits: NO_EDITS, readerOpen: false } as const)
      : await ask(tabId, { kind: 'preview' }, isPreview).catch(() => null);
    if (asked !== turn) return;
    if (told?.kind === 'preview') show({ ...told, kind: 'article', reading: { ...told.reading, facts: NO_FACTS }, factsCome: true });
    await state({ kind: 'read' });
  };
  void first();
  return {
    toggleReader: () => state({ kind: 'toggle-reader' }),
    print: () => state({ kind: 'print' }),
    setEdits: (edits) => state({ kind: 'edit', edits }),
    showInPage: async (block) => {
      const reply = await ask(tabId, { kind: 'show', block }, isShowReply).catch(() => show({ kind: 'gone' }));
      return reply?.found ?? false;
    },
    refresh: () => state({ kind: 'read' }),
  };
}
