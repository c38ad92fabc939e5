import { textOf } from '../article/texts';
import type { ArticleReading, CopyFormat } from '../view/state';

/** One thing in the clipboard's two forms: editors of plain text take the first, word processors the second. */
export interface Clip {
  readonly text: string;
  readonly html: string;
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Paragraphs of plain text as a clip. */
export const clipOfParagraphs = (paragraphs: readonly string[]): Clip => ({
  text: paragraphs.join('\n\n'),
  html: paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n'),
});

/** The article as shown, in one of the formats. */
export function clipOf(reading: ArticleReading, _format: CopyFormat): Clip {
  return clipOfParagraphs([reading.article.headline, ...reading.article.body.map(textOf)]);
}

/**
 * Puts a clip on the clipboard, both forms in one go.
 * @returns whether it is there now.
 */
export async function writeClipboard(document: Document, clip: Clip): Promise<boolean> {
  const { clipboard } = document.defaultView?.navigator ?? {};
  if (clipboard?.write) {
    const blobs = { 'text/plain': new Blob([clip.text], { type: 'text/plain' }), 'text/html': new Blob([clip.html], { type: 'text/html' }) };
    const written = await clipboard.write([new ClipboardItem(blobs)]).then(
      () => true,
      () => false,
    );
    if (written) return true;
  }
  return copyByEvent(document, clip);
}

/** The older way, for pages without a secure context and where the newer one is refused. */
function copyByEvent(document: Document, clip: Clip): boolean {
  let held = false;
  const fill = (event: ClipboardEvent): void => {
    if (!event.isTrusted || !event.clipboardData) return;
    event.clipboardData.setData('text/plain', clip.text);
    event.clipboardData.setData('text/html', clip.html);
    event.preventDefault();
    event.stopImmediatePropagation();
    held = true;
  };
  document.addEventListener('copy', fill, { capture: true });
  document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  return held;
}
