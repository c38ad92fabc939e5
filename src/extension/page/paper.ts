/** The page is not the story: on paper only the reader is left, whatever the page's own rules say. Margins are the document's business, no shadow's. */
const PAPER_CSS = `@media print {
  :root:root:root > :not(wirecopy-host) { display: none !important; }
  @page { margin: 18mm 16mm 20mm; }
}`;

/**
 * Keeps the page below the reader off the paper until the signal is aborted. A sheet of the document, for nothing in the
 * page's own tree is to change.
 */
export function keepOffPaper(document: Document, signal: AbortSignal): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(PAPER_CSS);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  signal.addEventListener('abort', () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });
}
