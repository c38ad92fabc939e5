import type { Span } from '../article/model';

/*
 * Every text a fact may point into carries `data-target` (its Target) in the views, and every stretch of it that is a
 * DOM subtree of its own carries `data-start`: the offset at which it starts in the text that `textOf` gives. List
 * items and table cells are such stretches, so the separators between them never need to be in the DOM.
 */

const FACT = 'wirecopy-fact';
const SENTENCE = 'wirecopy-sentence';
const SPOKEN = 'wirecopy-spoken';

/** The element that shows a target; null when the view does not show it (a block the user struck). */
export const elementOf = (root: ParentNode, target: Span['target']): HTMLElement | null => root.querySelector<HTMLElement>(`[data-target="${target}"]`);

/** The DOM range of a span within what is shown; null when its target is not shown. */
export function rangeOf(root: ParentNode, span: Span): Range | null {
  const element = elementOf(root, span.target);
  if (!element) return null;
  const pieces = element.hasAttribute('data-start') ? [element] : [...element.querySelectorAll<HTMLElement>('[data-start]')];
  const range = element.ownerDocument.createRange();
  const start = boundary(pieces, span.start, 'start');
  const end = boundary(pieces, span.end, 'end');
  if (!start || !end) return null;
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** The text node and offset of a position. At a seam between nodes a start belongs to the later one, an end to the earlier one. */
function boundary(pieces: readonly HTMLElement[], position: number, side: 'start' | 'end'): { node: Text; offset: number } | null {
  let last: { node: Text; offset: number } | null = null;
  for (const piece of pieces) {
    let at = Number(piece.dataset.start);
    const walker = piece.ownerDocument.createTreeWalker(piece, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
      const offset = position - at;
      if (offset >= 0 && (side === 'start' ? offset < node.length : offset <= node.length)) return { node, offset };
      at += node.length;
      last = { node, offset: node.length };
    }
  }
  return last;
}

/**
 * Marks a fact and its sentence with the CSS Custom Highlight API, which leaves the DOM alone. Where the browser has
 * none, the whole element is marked by attribute. Returns how to unmark.
 */
export function highlight(root: ParentNode, span: Span, sentence: Span): () => void {
  const element = elementOf(root, span.target);
  const fact = rangeOf(root, span);
  const around = rangeOf(root, sentence);
  if (!element || !fact || !around) return () => {};
  if (!canHighlight()) {
    element.setAttribute('data-marked', '');
    return () => element.removeAttribute('data-marked');
  }
  const highlights = CSS.highlights;
  const factHighlight = new Highlight(fact);
  factHighlight.priority = 1;
  highlights.set(SENTENCE, new Highlight(around));
  highlights.set(FACT, factHighlight);
  return () => {
    highlights.delete(SENTENCE);
    highlights.delete(FACT);
  };
}

/** Marks the sentence that is being read aloud, as {@link highlight} marks a fact's. Returns how to unmark. */
export function markSpoken(root: ParentNode, sentence: Span): () => void {
  const element = elementOf(root, sentence.target);
  const range = rangeOf(root, sentence);
  if (!element || !range) return () => {};
  if (!canHighlight()) {
    element.setAttribute('data-spoken', '');
    return () => element.removeAttribute('data-spoken');
  }
  CSS.highlights.set(SPOKEN, new Highlight(range));
  return () => void CSS.highlights.delete(SPOKEN);
}

/** Firefox has it since version 140. */
const canHighlight = (): boolean => typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight !== 'undefined';

/** Scrolls so that the range stands in the upper third, where the eye looks first; at once, as distance may be long. */
export function reveal(scroller: HTMLElement, range: Range): void {
  const top = range.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  scroller.scrollTo({ top: scroller.scrollTop + top - scroller.clientHeight / 3, behavior: 'instant' });
}
