import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Each hides one word more, the least needed first; the styles say which. */
const STEPS = 3;

/**
 * Takes as many words out of a bar as its language and its width ask for, before it is painted: `data-fit` counts them.
 * Labels differ by half their length between languages, so no width alone could say when they fit. The browser is not made
 * to lay out for it: it tells when it has.
 */
export function useFit<T extends HTMLElement>(): RefObject<T | null> {
  const bar = useRef<T>(null);
  const watch = useRef<ResizeObserver>(null);
  // Not the bar itself: it is higher where its words are gone and it still takes a second row, and would be told of that again.
  useLayoutEffect(() => {
    const watched = bar.current?.parentElement;
    if (!watched) return;
    watch.current ??= new ResizeObserver(() => bar.current && refit(bar.current));
    // what is watched anew is told of before the next paint, whether or not its size is another
    watch.current.unobserve(watched);
    watch.current.observe(watched);
  });
  useLayoutEffect(() => () => watch.current?.disconnect(), []);
  return bar;
}

function refit(bar: HTMLElement): void {
  for (let step = 0; step <= STEPS; step += 1) {
    if (bar.dataset.fit !== String(step)) bar.dataset.fit = String(step);
    if (fits(bar)) return;
  }
}

/** Whether the bar's last part leaves its padding free; what stands in the padding is not counted as overflow. */
function fits(bar: HTMLElement): boolean {
  const { left, right } = bar.getBoundingClientRect();
  const last = bar.lastElementChild?.getBoundingClientRect();
  const { direction, paddingInlineEnd } = getComputedStyle(bar);
  if (!last) return true;
  return (direction === 'rtl' ? last.left - left : right - last.right) > Number.parseFloat(paddingInlineEnd) - 1;
}
