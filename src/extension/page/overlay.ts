import { t } from '../../view/i18n';
import { openHost } from './host';

/** The reader's place over the page: a modal dialog, so the page below is inert for pointer, keyboard and screen reader. */
export interface Overlay {
  readonly root: HTMLElement;
  readonly leave: () => void;
}

const OVERLAY_CSS = `
dialog { position: fixed; inset: 0; box-sizing: border-box; width: 100%; height: 100%; max-width: none; max-height: none; margin: 0; border: 0; padding: 0;
  overflow: hidden; visibility: visible; background: Canvas; color: CanvasText; }
dialog::backdrop { background: none; }
@media print { dialog { position: absolute; height: auto; overflow: visible; } }`;

/**
 * Opens it. Escape leaves; scroll position and focus of the page are as before then.
 * @param left called once, however it closes.
 */
export function openOverlay(window: Window, css: string, left: () => void): Overlay {
  const { document } = window;
  const { scrollX, scrollY } = window;
  const focused = document.activeElement;
  const over = new AbortController();
  const host = openHost(document, OVERLAY_CSS + css, () => {
    over.abort();
    if (focused instanceof HTMLElement && focused !== document.body) focused.focus({ preventScroll: true });
    window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    left();
  });
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', t('readerDialog'));
  host.shadow.append(dialog);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    if (event.isTrusted) host.remove();
  });
  dialog.addEventListener('close', host.remove);
  // A page that swallows Escape swallows the dialog's own cancel too: so it is also caught on its way in, unless it is
  // for a menu that the view has open.
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !event.isTrusted || event.isComposing || dialog.querySelector('[aria-haspopup][aria-expanded="true"]')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    host.remove();
  };
  window.addEventListener('keydown', onKey, { capture: true, signal: over.signal });
  dialog.showModal();
  return { root: dialog, leave: host.remove };
}
