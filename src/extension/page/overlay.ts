import { t } from '../../view/i18n';
import { openHost } from './host';
import { keepToOurselves } from './isolate';
import { keepOffPaper } from './paper';
import { hideScrollbar } from './scrollbar';

/** The reader's place over the page: a modal dialog, so the page below is inert for pointer, keyboard and screen reader. */
export interface Overlay {
  readonly root: HTMLElement;
  readonly leave: () => void;
}

/* `user-select: auto` would take over what the page's root element says, and many pages forbid it. */
const OVERLAY_CSS = `
dialog { position: fixed; inset: 0; box-sizing: border-box; width: 100%; height: 100%; max-width: none; max-height: none; margin: 0; border: 0; padding: 0;
  overflow: hidden; visibility: visible; background: Canvas; color: CanvasText; user-select: text; -webkit-user-select: text; }
dialog::backdrop { background: none; }
@media print { dialog { position: absolute; height: auto; overflow: visible; } }`;

/** How often it rises above what the page opens over it; a page that never stops is let through. */
const RISES = 10;
/** What the view has open above itself, and Escape closes first: a menu, a panel, a dialog. */
const OPEN_ABOVE = '[aria-haspopup][aria-expanded="true"], dialog[open]';

/**
 * Opens it. Escape leaves; scroll position and focus of the page are as before then.
 * @param left called once, however it closes.
 */
export function openOverlay(window: Window, css: string, left: () => void): Overlay {
  const { document } = window;
  const { scrollX, scrollY } = window;
  const focused = document.activeElement;
  const over = new AbortController();
  const { signal } = over;
  const dialog = document.createElement('dialog');
  const places = new Map<Element, number>();

  /** Opens it above everything; with its focus and its scroll positions where it was open before. */
  const rise = (): void => {
    const inside = (dialog.getRootNode() as ShadowRoot).activeElement;
    const tops = [...places];
    for (const above of dialog.querySelectorAll<HTMLDialogElement>('dialog[open]')) above.close();
    if (dialog.open) dialog.close();
    dialog.showModal();
    if (inside instanceof HTMLElement) inside.focus({ preventScroll: true });
    for (const [element, top] of tops) element.scrollTop = top;
  };
  const host = openHost(document, OVERLAY_CSS + css, {
    back: rise,
    removed: () => {
      over.abort();
      // First: with it the page has the width that its scroll position belongs to.
      giveScrollbar();
      if (focused instanceof HTMLElement && focused !== document.body) focused.focus({ preventScroll: true });
      window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
      left();
    },
  });
  const giveScrollbar = hideScrollbar(window);
  keepOffPaper(document, signal);
  dialog.setAttribute('aria-label', t('readerDialog'));
  host.shadow.append(dialog);
  dialog.addEventListener('cancel', (event) => {
    // A file field or a dialog in the view has a cancel of its own.
    if (event.target !== dialog) return;
    event.preventDefault();
    if (event.isTrusted) host.remove();
  });
  // Told late: by then it may have risen again.
  dialog.addEventListener('close', () => dialog.open || host.remove());
  dialog.addEventListener('scroll', ({ target }) => target instanceof Element && places.set(target, target.scrollTop), { capture: true });
  // A page that swallows Escape swallows the dialog's own cancel too: so it is also caught on its way in, unless it is
  // for what the view has open.
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !event.isTrusted || event.isComposing || dialog.querySelector(OPEN_ABOVE)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    host.remove();
  };
  window.addEventListener('keydown', onKey, { capture: true, signal });
  // A banner or a modal of the page that opens later would stand above the reader and shut it off.
  let rises = 0;
  const onToggle = ({ target }: Event): void => {
    if (!(target instanceof Element && target.matches('dialog:modal, :popover-open')) || rises++ >= RISES) return;
    rise();
  };
  document.addEventListener('toggle', onToggle, { capture: true, signal });
  keepToOurselves(window, dialog, signal);
  dialog.showModal();
  return { root: dialog, leave: host.remove };
}
