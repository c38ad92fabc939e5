import { useLayoutEffect, useRef } from 'preact/hooks';

/** What a button belongs to: a text's own row, a rule's row, a kept rule. The next of its kind is the next item. */
const ROWS = ['.entry-acts', '.reason-acts', '.kept > li'];

interface Left {
  readonly button: Element;
  /** The rows of the same kind after it in its section, in their order. */
  readonly next: readonly Element[];
  readonly heading: HTMLElement | null;
}

function leaving(panel: HTMLElement): Left | null {
  const { activeElement: button } = panel.getRootNode() as Document | ShadowRoot;
  const section = button?.closest('.proof');
  if (!button || !section || !panel.contains(section)) return null;
  const kind = ROWS.find((rows) => button.closest(rows));
  const rows = kind ? [...section.querySelectorAll(kind)] : [];
  return { button, next: rows.filter((row) => isAfter(row, button)), heading: section.querySelector('h2') };
}

const isAfter = (row: Element, button: Element): boolean =>
  !row.contains(button) && (button.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/**
 * Where a press takes away the button that was pressed, the focus goes on to the next item of its section, after the last
 * to the section's heading, and where the section went too, to what stands first. Else a keyboard starts over at the top.
 * @returns for the element that holds the sections.
 */
export function useFocusOn() {
  const panel = useRef<HTMLDivElement>(null);
  // Read while the buttons of the last time still stand: what comes of this render takes the focus with it, without a word.
  const left = panel.current && leaving(panel.current);
  useLayoutEffect(() => {
    const box = panel.current;
    if (!box || !left || left.button.isConnected) return;
    const { activeElement } = box.getRootNode() as Document | ShadowRoot;
    if (activeElement && activeElement !== box.ownerDocument.body) return;
    const button = left.next.find((row) => row.isConnected)?.querySelector('button');
    const heading = left.heading?.isConnected ? left.heading : box.querySelector<HTMLElement>('h2, .empty-note');
    (button ?? heading)?.focus();
  });
  return panel;
}
