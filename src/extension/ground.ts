import type { Theme } from '../view/state';

/*
 * The chosen theme once more, in the one store that answers without waiting: a page's first script lays the theme's paper
 * under it, and its first frame is not the system's. Only for pages of ours; on any other the store is that page's.
 */

/** Under which key a page's own storage has it. */
const KEY = 'theme';
/** Some browsers throw at the very name where pages may store nothing. */
type Store = () => Pick<Storage, 'getItem' | 'setItem'>;
const OURS: Store = () => localStorage;

/** Lays the paper that was chosen when a page of ours was last open; the system's, where none was. */
export function layGround(root: HTMLElement, store = OURS): void {
  try {
    const theme = store().getItem(KEY);
    if (theme !== null) root.dataset.theme = theme;
  } catch {
    // the settings have it too, a moment later
  }
}

/** Lays the theme's paper, and keeps it for the next page. */
export function keepGround(root: HTMLElement, theme: Theme, store = OURS): void {
  if (root.dataset.theme === theme) return;
  root.dataset.theme = theme;
  try {
    store().setItem(KEY, theme);
  } catch {
    // then the next page opens on the system's
  }
}
