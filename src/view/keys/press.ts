/*
 * Keys of one letter (WCAG 2.1.4: they can be switched off, and none works where text is typed). A key presses the
 * control that carries it as `aria-keyshortcuts`; `j` and `k` walk over what the view in front consists of.
 */

/** What one walks over: blocks of the story, facts, removals. */
const STEPS = '.body > .block > [data-target], .fact .jump, .reason-group .quiet';
/** Input types that take no letters. */
const WORDLESS = ['checkbox', 'radio', 'range', 'button', 'submit', 'reset', 'file', 'color'];

/** Whether letters typed there are text, or choose something in a menu. */
function takesLetters(target: EventTarget | undefined): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !WORDLESS.includes(target.type);
  return target.isContentEditable || target.matches('textarea, select, [role="menu"], [role="menu"] *');
}

/** The letter, digit or sign of a key press; on a layout of another script the letter that the key has in Latin. */
function letterOf({ key, code }: KeyboardEvent): string {
  const latin = /^Key([A-Z])$/.exec(code)?.[1];
  return (/^\P{ASCII}$/u.test(key) && latin ? latin : key).toLowerCase();
}

/** The letter that was pressed for the view; null where the press is for something else. */
export function pressedKey(event: KeyboardEvent): string | null {
  if (event.defaultPrevented || event.isComposing || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return null;
  return takesLetters(event.composedPath()[0]) ? null : letterOf(event);
}

export const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/** Controls with a key of their own that can be pressed now, in their order. */
export const boundControls = (root: ParentNode): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[aria-keyshortcuts]')].filter(isShown);

/** Presses the control of a key; false where there is none. */
export function pressControl(root: ParentNode, key: string): boolean {
  const control = boundControls(root).find((one) => one.getAttribute('aria-keyshortcuts') === key);
  control?.click();
  return control !== undefined;
}

/** Goes on to the next step of the part that has the focus, or of the story; false where there is none. */
export function walk(root: HTMLElement, by: 1 | -1): boolean {
  const focused = (root.getRootNode() as Document | ShadowRoot).activeElement;
  const part = focused?.closest('.side') ?? root.querySelector('main') ?? root;
  const steps = [...part.querySelectorAll<HTMLElement>(STEPS)].filter(isShown);
  const at = steps.findIndex((step) => step.contains(focused));
  const next = steps[at >= 0 ? at + by : nearest(steps, by)];
  if (!next) return false;
  if (next.tabIndex < 0) next.tabIndex = -1;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: next.clientHeight > window.innerHeight / 2 ? 'start' : 'center', behavior: 'instant' });
  return true;
}

/** From where the eye is: the first step that starts in the window, or the one before it. */
function nearest(steps: readonly HTMLElement[], by: 1 | -1): number {
  const first = steps.findIndex((step) => step.getBoundingClientRect().top >= 0);
  return by > 0 ? first : (first < 0 ? steps.length : first) - 1;
}
