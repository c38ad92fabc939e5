import { openHost } from './host';

/** Milliseconds: long enough to read a few words twice. */
const STAYS = 2500;

const TOAST_CSS = `
[popover] { inset: auto 0 24px; margin: 0 auto; width: fit-content; max-width: calc(100vw - 48px); box-sizing: border-box; padding: 10px 18px;
  border: 1px solid #8886; border-radius: 8px; visibility: visible; color-scheme: light dark; background: Canvas; color: CanvasText; font: 15px/1.4 system-ui, sans-serif; }`;

/** Says a few words over the page, for those who started something without a view of ours: by keyboard or from the menu. */
export function toast(document: Document, words: string, signal: AbortSignal): void {
  const over = new AbortController();
  const host = openHost(document, TOAST_CSS, { removed: () => over.abort() });
  const box = document.createElement('div');
  box.popover = 'manual';
  box.role = 'status';
  host.shadow.append(box);
  box.showPopover();
  // A live region is announced when its words come into it.
  box.textContent = words;
  const timer = setTimeout(host.remove, STAYS);
  over.signal.addEventListener('abort', () => clearTimeout(timer));
  signal.addEventListener('abort', host.remove, { signal: over.signal });
}
