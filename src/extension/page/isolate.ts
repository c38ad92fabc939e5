/*
 * What happens in the reader is not the page's business: its shortcuts would act on keys meant for the reader, its
 * focus traps would pull the focus back, and a page that locks scrolling cancels the wheel wherever it turns.
 */

/** Told to nobody above the reader. What the page hears on its way down it hears still. */
const TOLD_NOBODY = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'focusin', 'focusout', 'copy', 'cut', 'paste', 'selectstart', 'contextmenu'],
  ...['click', 'auxclick', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'dragstart', 'drop'],
];
/** Scrolling needs no listener, so these stop at the very top, before the page can cancel them. */
const SCROLLING = ['wheel', 'mousewheel', 'touchstart', 'touchmove', 'touchend'];

export function keepToOurselves(window: Window, root: HTMLElement, signal: AbortSignal): void {
  for (const type of TOLD_NOBODY) root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  const stop = (event: Event): void => event.stopImmediatePropagation();
  for (const type of SCROLLING) window.addEventListener(type, stop, { capture: true, passive: true, signal });
}
