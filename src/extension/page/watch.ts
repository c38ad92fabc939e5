import type { PageStatus } from '../protocol';
import { followAddress } from './address';

/**
 * When the page is looked at again after it came or changed its address, in milliseconds: late enough for a page that
 * fetches its story. No look at all when nothing changed since the last one.
 */
const LOOKS = [300, 1500, 3500, 8000] as const;
/** Milliseconds between two looks, however often a page changes its address. */
const APART = 1000;

/** What a new story changes: cheap to ask, and live collections answer without a walk. */
const trace = ({ title, body }: Document): string => `${title}\n${body?.getElementsByTagName('p').length}\n${body?.getElementsByTagName('h1')[0]?.textContent}`;

/** Looks at a page now and after each change of address, and reports what it sees, until the signal is aborted. */
export function watch(window: Window, look: (document: Document) => PageStatus, report: (status: PageStatus) => void, signal: AbortSignal): void {
  const { document } = window;
  let seen: string | null = null;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let timers: readonly number[] = [];
  const glance = (): void => {
    if (signal.aborted || performance.now() - lookedAt < APART) return;
    const now = trace(document);
    if (now === seen) return;
    seen = now;
    lookedAt = performance.now();
    report(look(document));
  };
  const forget = (): void => {
    for (const timer of timers) window.clearTimeout(timer);
  };
  const plan = (): void => {
    forget();
    timers = LOOKS.map((delay) => window.setTimeout(glance, delay));
  };
  followAddress(
    window,
    () => {
      seen = null;
      plan();
    },
    signal,
  );
  signal.addEventListener('abort', forget);
  glance();
  plan();
}
