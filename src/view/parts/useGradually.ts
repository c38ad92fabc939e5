import { useEffect, useState } from 'preact/hooks';

/** Blocks that fill the largest popup, 600 px high, even where each is one line. */
const FIRST = 14;
/** Blocks added whenever the browser has nothing else to do. */
const MORE = 120;

/** How many of a long story's blocks to show: enough for the window at once, the rest a part at a time. @param whole all of them at once. */
export function useGradually(length: number, whole: boolean): number {
  const [shown, setShown] = useState(whole ? Number.POSITIVE_INFINITY : FIRST);
  const waits = shown < length;
  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(() => setShown(shown + MORE));
    return () => clearTimeout(timer);
  }, [shown, waits]);
  return shown;
}
