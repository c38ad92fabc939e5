import { escapeHtml } from '../render/html';
import { render } from '../render/render';
import { applyEdits } from '../view/edits';
import type { ArticleReading, CopyFormat, Edits } from '../view/state';

/** One thing in the clipboard's two forms: editors of plain text take the first, word processors the second. */
export interface Clip {
  readonly text: string;
  readonly html: string;
}

/** Paragraphs of plain text as a clip. */
export const clipOfParagraphs = (paragraphs: readonly string[]): Clip => ({
  text: paragraphs.join('\n\n'),
  html: paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n'),
});

/** A text as it is, line by line, as a clip. */
export const clipOfLines = (text: string): Clip => ({ text, html: clipOfParagraphs(text.split('\n')).html });

/** The article as the user left it, in one of the formats. Whatever the plain form is, the rich one is the article. */
export function clipOf(reading: ArticleReading, edits: Edits, format: CopyFormat): Clip {
  const { article } = applyEdits(reading, edits);
  const shown = { ...reading, article };
  const text = render(shown, format);
  return format === 'citation' ? clipOfParagraphs([text]) : { text, html: render(shown, 'html') };
}

/**
 * Puts a clip on the clipboard, both forms in one go.
 * @returns whether it is there now.
 */
export async function writeClipboard(document: Document, clip: Clip): Promise<boolean> {
  const clipboard: Clipboard | undefined = document.defaultView?.navigator.clipboard;
  if (clipboard) {
    const blobs = { 'text/plain': new Blob([clip.text], { type: 'text/plain' }), 'text/html': new Blob([clip.html], { type: 'text/html' }) };
    try {
      await clipboard.write([new ClipboardItem(blobs)]);
      return true;
    } catch {
      // Refused without a user's gesture or by the page's own policy: the older way may still be open.
    }
  }
  return copyByEvent(document, clip);
}

/** The older way, for pages without a secure context and where the newer one is refused. */
function copyByEvent(document: Document, clip: Clip): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent): void => {
    if (!event.isTrusted || !event.clipboardData) return;
    event.clipboardData.setData('text/plain', clip.text);
    event.clipboardData.setData('text/html', clip.html);
    event.preventDefault();
    event.stopImmediatePropagation();
    filled = true;
  };
  document.addEventListener('copy', fill, { capture: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  return done && filled;
}
