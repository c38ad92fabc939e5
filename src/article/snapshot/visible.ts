import type { Access } from './dom';
import { ofDocument } from './dom';

/** `display:none` and `visibility:hidden` in a style attribute. */
const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;
/** Class names by which frameworks hide text from everyone but screen readers. */
const SCREEN_READER = /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only|s?)|element-invisible|a11y-hidden|assistive-text|off-?screen)(?:\s|$)/i;
/** CSS pixels: below it a text is there for machines only. */
const MIN_SIDE = 2;

/** Says what a person who looks at the page does not see. */
export interface Visibility {
  /** By the element's own attributes: cheap, asked for every element. */
  element(element: Element): boolean;
  /** By layout, where there is one: asked once for every block. */
  block(element: Element | null): boolean;
}

export function visibilityOf(access: Access, document: Document): Visibility {
  const live = ofDocument<Window>(document, 'defaultView') !== null;
  return {
    element(element) {
      if (!access.hasAttributes.call(element)) return true;
      if (access.getAttribute.call(element, 'hidden') !== null) return false;
      const style = access.getAttribute.call(element, 'style');
      if (style !== null && HIDDEN_STYLE.test(style)) return false;
      const names = access.getAttribute.call(element, 'class');
      return names === null || !SCREEN_READER.test(names);
    },
    block(element) {
      if (!live || !element || typeof element.checkVisibility !== 'function') return true;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: false })) return false;
      const box = element.getBoundingClientRect();
      return box.width === 0 || (box.width >= MIN_SIDE && box.height >= MIN_SIDE && box.right > -1000);
    },
  };
}
