/** Else the browser scrolls by the height of the lines that break anew, and that after the scroll position was set. */
const STILL = 'overflow-anchor: none !important;';
/**
 * `scrollbar-width`, because `overflow` would move the scrolling between root and body on pages that give it to one of
 * them. Its room stays taken, so that no line breaks anew and the page hears of no change.
 */
const hidden = (room: number): string =>
  `@media screen { :root { ${STILL} scrollbar-width: none !important; border-right: ${room}px solid transparent !important; } }`;

/**
 * Takes the page's own scrollbar away, which would stand beside the reader's; the page keeps its scroll position. By a
 * sheet of the document, so that no attribute changes and no content security policy is asked.
 * @returns gives it back.
 */
export function hideScrollbar({ document, innerWidth }: Window): () => void {
  const root = document.documentElement;
  // None, or one that lies over the page and takes no room, comes to nothing.
  const room = Math.max(0, innerWidth - (document.scrollingElement ?? root).clientWidth);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(hidden(room));
  document.adoptedStyleSheets.push(sheet);
  return () => {
    // Laid out as it was before the browser may follow the lines again.
    sheet.replaceSync(`:root { ${STILL} }`);
    root.getBoundingClientRect();
    // The page may have put its own list in place of this one.
    const at = document.adoptedStyleSheets.indexOf(sheet);
    if (at >= 0) document.adoptedStyleSheets.splice(at, 1);
  };
}
