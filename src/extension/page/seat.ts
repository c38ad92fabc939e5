/** Where the script that serves this page can be found by the one that follows it, after an update of the extension. */
const SEAT = Symbol.for('wirecopy.reader');
const seats = globalThis as { [SEAT]?: AbortController };

/** Whether a reader is in charge of this page. */
export const isTaken = (): boolean => seats[SEAT]?.signal.aborted === false;

/** Puts one in charge, and whoever was it out; it is over when the signal says so. */
export function takeSeat(): AbortSignal {
  seats[SEAT]?.abort();
  const over = new AbortController();
  seats[SEAT] = over;
  return over.signal;
}
