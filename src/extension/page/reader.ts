import type { BlockId } from '../../article/model';
import { t } from '../../view/i18n';
import { type Choices, choiceFor, type Settings, siteOf } from '../../view/settings';
import type { Actions, ArticleReading, Edits } from '../../view/state';
import { type Clip, clipOf, clipOfParagraphs, writeClipboard } from '../clipboard';
import { copyActions } from '../copying';
import { type Editing, editActions } from '../editing';
import { removeFaces } from '../face';
import { keepSettings } from '../keeper';
import type { CopyScope, PageReply, PageRequest, PageState } from '../protocol';
import { version } from '../version';
import { followAddress } from './address';
import type { Background } from './listen';
import { pauseMedia } from './media';
import { type Overlay, openOverlay } from './overlay';
import { placeIn } from './place';
import { selectedParagraphs } from './selection';
import { statusOf, storyOf } from './story';
import { toast } from './toast';

/** The in-page reader's look: drawn anew into the same root whenever the article's edits change. */
export interface ReaderView {
  readonly css: string;
  readonly draw: (root: HTMLElement, shown: Shown) => void;
  readonly erase: (root: HTMLElement) => void;
}
export interface Shown {
  readonly reading: ArticleReading;
  readonly edits: Edits;
  readonly actions: Actions;
  readonly choices: Choices;
  /** The block that was on screen when the reader opened; absent at the top of the page. */
  readonly openAt?: BlockId;
}

type ArticleState = Extract<PageState, { readonly kind: 'article' }>;

/**
 * The owner of one page: its reading, the user's edits and the reader over it. Answers what the extension asks.
 */
export function pageReader(window: Window, view: ReaderView, { report, call, shortcuts }: Background, signal: AbortSignal) {
  const { document } = window;
  const story = storyOf(window, () => choiceFor(keeper.settings(), siteOf(window.location.href)).keep ?? []);
  let overlay: Overlay | null = null;
  let openAt: BlockId | undefined;
  const redraw = (): void => {
    const now = story.state(overlay !== null);
    if (now.kind === 'article') draw(now);
  };
  const keeper = keepSettings((settings) => {
    if (overlay) dress(settings);
    redraw();
  }, signal);
  const access = {
    isLetIn: (site: string) => call({ kind: 'is-let-in', site }),
    letIn: (site: string) => call({ kind: 'let-in', site }),
  };
  const dress = ({ typography }: Settings): void => {
    // It may come when the reader is closed again.
    if (typography.font === 'dyslexia') void call({ kind: 'face' }).then(() => overlay || removeFaces(document));
  };

  const state = (): PageState => {
    const now = story.state(overlay !== null);
    report(statusOf(now), overlay !== null);
    return now;
  };
  const draw = ({ reading, edits }: ArticleState): void => {
    if (!overlay) return;
    const actions: Actions = {
      toggleReader: overlay.leave,
      openSettings: () => void call({ kind: 'settings' }),
      ...copyActions(document, reading, edits, keeper),
      showInPage: async (block) => show(block),
      print: () => window.print(),
      shortcuts,
      ...editActions(edits, setEdits),
    };
    const choices: Choices = { settings: keeper.settings(), site: siteOf(window.location.href), version: version(), change: keeper.change, ...access };
    view.draw(overlay.root, { reading, edits, actions, choices, ...(openAt !== undefined && { openAt }) });
  };
  const setEdits: Editing['setEdits'] = (edits) => {
    story.setEdits(edits);
    redraw();
  };
  const open = (): void => {
    const now = story.state(true);
    if (overlay || now.kind !== 'article') return;
    const over = new AbortController();
    pauseMedia(document, over.signal);
    const place = placeIn(window, now.reading, story.elementOf);
    openAt = place?.block;
    const opened = openOverlay(window, view.css, () => {
      over.abort();
      overlay = null;
      place?.goBack();
      view.erase(opened.root);
      removeFaces(document);
      if (!signal.aborted) state();
    });
    overlay = opened;
    dress(keeper.settings());
    draw(now);
  };
  const clip = (scope: CopyScope, format: Extract<PageRequest, { kind: 'copy' }>['format']): Clip | null => {
    const now = story.state(overlay !== null);
    const selected = scope === 'selection' ? selectedParagraphs(window, now.kind === 'article' ? now.reading.trail : []) : [];
    if (selected.length > 0) return clipOfParagraphs(selected);
    return now.kind === 'article' ? clipOf(now.reading, now.edits, format, keeper.settings()) : null;
  };
  const show = (block: BlockId): boolean => {
    const element = story.elementOf(block);
    // What the page itself hides cannot be shown in it; the reader stays then.
    if (!element?.checkVisibility({ visibilityProperty: true })) return false;
    overlay?.leave();
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    window.getSelection()?.selectAllChildren(element);
    return true;
  };

  // Another story came under the reader: what it shows is no longer this page.
  followAddress(window, () => overlay?.leave(), signal);
  signal.addEventListener('abort', () => overlay?.leave());

  return async (request: PageRequest): Promise<PageReply> => {
    await keeper.ready;
    switch (request.kind) {
      case 'read':
        // The popup asks again when it changed what is kept on this site; the page may not have heard of it yet.
        await keeper.fresh();
        return state();
      case 'preview': {
        const now = story.preview(overlay !== null);
        report(statusOf(now), overlay !== null);
        return now;
      }
      case 'toggle-reader':
        if (overlay) overlay.leave();
        else open();
        return state();
      case 'open-reader':
        open();
        return state();
      case 'edit':
        setEdits(request.edits);
        return state();
      case 'print':
        open();
        window.setTimeout(() => window.print());
        return state();
      case 'show':
        return { kind: 'show', found: show(request.block) };
      case 'copy': {
        const what = clip(request.scope, request.format);
        const copied = what !== null && (await writeClipboard(document, what));
        toast(document, t(copied ? 'toastCopied' : what ? 'toastRefused' : 'toastNothing'), signal);
        return { kind: 'copy', copied };
      }
    }
  };
}
