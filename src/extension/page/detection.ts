import type { PageStatus, Report } from '../protocol';
import { storyAddress } from './address';
import { watch } from './watch';

/** What the user wants on this page's site, the general choice included. */
export interface Wish {
  readonly detection: boolean;
  /** Stories open in the reader by themselves. */
  readonly autoOpen: boolean;
}

/**
 * Looks at the page while the user wants that, and reports what it sees; once for each story, that it arrived on a
 * site whose stories open by themselves.
 * @returns takes what the user wants, now and whenever it changes.
 */
export function detection(
  window: Window,
  look: (document: Document) => PageStatus,
  report: (report: Report) => void,
  signal: AbortSignal,
): (wish: Wish) => void {
  let watching: AbortController | null = null;
  let autoOpen = false;
  /** The story seen last: it arrives once, and not when the choice is made with it on screen. */
  let seen: string | null = null;

  const say = (status: PageStatus): void => {
    const address = storyAddress(window.location.href);
    const isNew = status.kind !== 'idle' && address !== seen;
    if (isNew) seen = address;
    report({ kind: 'report', status, ...(isNew && autoOpen && { arrived: true }) });
  };
  return (wish) => {
    autoOpen = wish.autoOpen;
    if (wish.detection && !watching) {
      watching = new AbortController();
      watch(window, look, say, AbortSignal.any([signal, watching.signal]));
    } else if (!wish.detection && watching) {
      watching.abort();
      watching = null;
      report({ kind: 'report', status: { kind: 'idle' } });
    }
  };
}
