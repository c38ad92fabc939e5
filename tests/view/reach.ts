import { expect } from 'vitest';

const CONTROLS = 'button, a[href], input, select, textarea, summary, [role=tab]';

const shown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.closest('[inert]');
const named = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40) || element.outerHTML.slice(0, 80);

/** Whether something of ours that is pressed stands at the middle of a control, once that was scrolled to. */
function isReached(control: Element): boolean {
  control.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  // A link that runs over two lines has its middle between them: each line counts.
  return [...control.getClientRects()].some(({ left, right, top, bottom }) => {
    if (left < -0.5 || right > innerWidth + 0.5 || top < -0.5 || bottom > innerHeight + 0.5) return false;
    const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    // A hidden radio or file input is pressed by its label.
    return at !== null && (control.contains(at) || at.closest('label')?.contains(control) === true);
  });
}

/** Fails with the controls that are cut off, or that others stand over, wherever one scrolls; and with what scrolls sideways. */
export function expectReach(): void {
  const cut = [...document.querySelectorAll(CONTROLS)].filter((control) => shown(control) && !isReached(control)).map(named);
  expect(cut).toEqual([]);
  const sideways = [document.documentElement, ...document.querySelectorAll('.popup-scroll, .reader-scroll, .reader-bar, .action-bar, [role=dialog]')].filter(
    ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
  );
  expect(sideways.map(({ className, scrollWidth }) => `${className} ${scrollWidth}`)).toEqual([]);
}

/** Text that its box cuts off: neither wrapped nor scrolled to. What is meant for the ear alone is no text here. */
export function expectWhole(): void {
  const cut = [...document.querySelectorAll('.desk *')].filter((element) => {
    if (!shown(element) || ![...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())) return false;
    const style = getComputedStyle(element);
    if (style.clipPath !== 'none' || element.closest('.unseen')) return false;
    const clips = /hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
    const { left, right } = element.getBoundingClientRect();
    return clips || (!element.closest('table, pre') && (left < -0.5 || right > innerWidth + 0.5));
  });
  expect(cut.map(named)).toEqual([]);
}
