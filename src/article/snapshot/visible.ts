import type { Access } from './dom';
import { ofDocument } from './dom';

/** `display:none` and `visibility:hidden` in a style attribute. */
const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;
/** Class names by which frameworks hide text from everyone but screen readers. */
export const SCREEN_READER =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only|s?)|element-invisible|a11y-hidden|assistive-text|off-?screen)(?:\s|$)/i;
/** What shows only while the pointer is on a word, by the names of its box; where there is layout, that says so too. Near miss: the word itself, `class="tooltip"`. */
export const ON_HOVER = /(?:^|[\s_-])(?:tooltip|popover|rollover|hover-?card)[-_]?(?:text|content|inner|body|box|block|bubble|popup)(?:\s|$)/i;
/** CSS pixels: below it a text is there for machines only. */
const MIN_SIDE = 2;
/** CSS pixels outside the page at which a text was put away rather than moved. */
const AWAY = -1000;

/** Says what a person who looks at the page does not see. */
export interface Visibility {
  /** By the element's own attributes; its class is judged by {@link SCREEN_READER}. `apart`: in a shadow root or a frame. */
  element(element: Element, apart: boolean): boolean;
  /** By layout, where there is one: asked for elements inside a line. */
  inline(element: Element): boolean;
  /** By layout: asked once for every container. False where it is closed to nothing, whatever stands in it. */
  container(element: Element): boolean;
  /** By layout: asked once for every block. */
  block(element: Element | null): boolean;
}

/**
 * The elements of a page that can say by an attribute that they are hidden. One native query tells; asking each element
 * costs more. It sees no shadow root and no frame: there every element has to be asked.
 */
function mayBeHidden({ root, select }: Access): ReadonlySet<Element> {
  const found = new Set<Element>();
  if (!root) return found;
  found.add(root);
  const others = select.call(root, '[hidden],[style]');
  for (let i = 0, { length } = others; i < length; i++) {
    const element = others[i];
    if (element) found.add(element);
  }
  return found;
}

export function visibilityOf(access: Access, document: Document): Visibility {
  const asked = mayBeHidden(access);
  const view = ofDocument<Window>(document, 'defaultView');
  const style = (element: Element): CSSStyleDeclaration | null => view?.getComputedStyle(element) ?? null;
  /** An element of `display: contents` has no box of its own and still shows its text. */
  const rendered = (element: Element): boolean =>
    typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true }) || style(element)?.display === 'contents';
  return {
    element(element, apart) {
      if (!apart && !asked.has(element)) return true;
      if (access.getAttribute.call(element, 'hidden') !== null) return false;
      const style = access.getAttribute.call(element, 'style');
      return style === null || !HIDDEN_STYLE.test(style);
    },
    inline: (element) => view === null || rendered(element),
    container(element) {
      if (view === null) return true;
      const box = element.getBoundingClientRect();
      if (box.height > 0 || box.width === 0) return true;
      const own = style(element);
      return own?.overflowY === 'visible' || own?.getPropertyValue('content-visibility') === 'auto';
    },
    block(element) {
      if (view === null || !element) return true;
      if (!rendered(element)) return false;
      const box = element.getBoundingClientRect();
      if (box.width === 0) return true;
      if (box.right <= AWAY) return false;
      // a scrolled page has most of itself above the window: only what is placed by itself can be put away there
      if (box.bottom <= AWAY && box.bottom + view.scrollY <= AWAY && /absolute|fixed/.test(style(element)?.position ?? '')) return false;
      if (box.width >= MIN_SIDE && box.height >= MIN_SIDE) return true;
      return style(element)?.getPropertyValue('content-visibility') === 'auto'; // laid out once it comes into view
    },
  };
}
