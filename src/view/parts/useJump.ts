import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { sentenceAround } from '../../article/facts/sentence-around';
import type { Article, Span } from '../../article/model';
import { texts } from '../../article/texts';
import { elementOf, highlight, rangeOf, reveal } from '../highlight';

/** Leads from a fact to its sentence within a scroller: in view, highlighted, and focused, so that a screen reader reads on from there. */
export function useJump(scroller: RefObject<HTMLElement | null>, article: Article | null) {
  const unmark = useRef(() => {});
  useEffect(() => () => unmark.current(), []);
  const clear = useCallback(() => {
    unmark.current();
    unmark.current = () => {};
  }, []);
  const show = useCallback(
    (span: Span): boolean => {
      const root = scroller.current;
      const text = article && texts(article).find(({ target }) => target === span.target)?.text;
      if (!root || text === undefined || text === null) return false;
      const range = rangeOf(root, span);
      const element = elementOf(root, span.target);
      if (!range || !element) return false;
      clear();
      unmark.current = highlight(root, span, sentenceAround(text, span));
      if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
      element.focus({ preventScroll: true });
      reveal(root, range);
      return true;
    },
    [scroller, article, clear],
  );
  return { show, clear };
}
