/** One that serves this page. */
interface Seat {
  readonly over: AbortController;
  /** Whether the extension still reaches it: what an update leaves behind it does not. */
  readonly isReached: () => boolean;
}

/** Where the script that serves this page can be found by the one that follows it. */
const SEAT = Symbol.for('wirecopy.reader');
const seats = globalThis as { [SEAT]?: Seat };

/** Whether a reader is in charge of this page. */
export const isTaken = (): boolean => seats[SEAT]?.isReached() === true;

/**
 * Puts one in charge, and whoever an update left behind out; it is over when the signal says so. Null where one is in
 * charge: two who ask a page at once both bring the script, and the second would close what the first has opened.
 */
export function takeSeat(isReached: () => boolean): AbortSignal | null {
  if (isTaken()) return null;
  seats[SEAT]?.over.abort();
  const over = new AbortController();
  seats[SEAT] = { over, isReached };
  return over.signal;
}
