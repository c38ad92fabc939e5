import { clipOf, clipOfParagraphs, writeClipboard } from '../clipboard';
import type { PageReply, PageRequest, PageState, PageStatus } from '../protocol';
import { followAddress } from './address';
import { pauseMedia } from './media';
import { type Overlay, openOverlay } from './overlay';
import { selectedParagraphs } from './selection';
import { statusOf, storyOf } from './story';

export type ArticleState = Extract<PageState, { readonly kind: 'article' }>;

/** Draws an article into the overlay and returns how to take it out again. */
export type Draw = (root: HTMLElement, state: ArticleState, page: PageReader) => () => void;

/** The owner of one page: its reading, its edits, its reader. */
export interface PageReader {
  readonly answer: (request: PageRequest) => Promise<PageReply>;
  readonly leave: () => void;
}

/**
 * @param draw the reader's view with its styles.
 * @param report tells the toolbar button.
 */
export function pageReader(
  window: Window,
  view: { readonly css: string; readonly draw: Draw },
  report: (status: PageStatus, readerOpen: boolean) => void,
  signal: AbortSignal,
): PageReader {
  const { document } = window;
  const story = storyOf(window);
  let overlay: Overlay | null = null;

  const state = (): PageState => {
    const now = story.state(overlay !== null);
    report(statusOf(now), overlay !== null);
    return now;
  };
  const enter = (article: ArticleState): void => {
    pauseMedia(document);
    let erase = (): void => undefined;
    overlay = openOverlay(window, view.css, () => {
      overlay = null;
      erase();
      if (!signal.aborted) state();
    });
    erase = view.draw(overlay.root, article, self);
  };
  const toggle = (): void => {
    const now = story.state(false);
    if (overlay) overlay.leave();
    else if (now.kind === 'article') enter(now);
  };
  const copy = async ({ format, scope }: Extract<PageRequest, { kind: 'copy' }>): Promise<boolean> => {
    const now = story.state(overlay !== null);
    const reading = now.kind === 'article' ? now.reading : null;
    const selected = scope === 'selection' ? selectedParagraphs(window, reading?.trail ?? []) : [];
    const clip = selected.length > 0 ? clipOfParagraphs(selected) : reading && clipOf(reading, format);
    return clip !== null && writeClipboard(document, clip);
  };
  const self: PageReader = {
    leave: () => overlay?.leave(),
    answer: async (request) => {
      switch (request.kind) {
        case 'edit':
          story.setEdits(request.edits);
          break;
        case 'toggle-reader':
          toggle();
          break;
        case 'copy':
          return { kind: 'copy', copied: await copy(request) };
        case 'show':
          return { kind: 'show', found: false };
        case 'read':
          break;
      }
      return state();
    },
  };
  // Another story came under the reader: what it shows is no longer this page.
  followAddress(window, () => overlay?.leave(), signal);
  signal.addEventListener('abort', () => overlay?.leave());
  return self;
}
