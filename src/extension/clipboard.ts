import type { Facts } from '../article/model';
import { renderCitationHtml } from '../render/citation-html';
import { escapeHtml } from '../render/escape-html';
import { renderFacts } from '../render/facts';
import type { Format } from '../render/formats';
import { factsIn, type RenderOptions, render } from '../render/render';
import { applyEdits } from '../view/edits';
import type { Settings } from '../view/settings';
import type { ArticleReading, Edits, FactStyle } from '../view/state';
import { factWords } from './fact-words';

/** One thing in the clipboard's two forms: editors of plain text take the first, word processors the second, where there is one. */
export interface Clip {
  readonly text: string;
  readonly html?: string;
}

/** Paragraphs of plain text as a clip. */
export const clipOfParagraphs = (paragraphs: readonly string[]): Required<Clip> => ({
  text: paragraphs.join('\n\n'),
  html: paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n'),
});

/** A text as it is, line by line, as a clip. */
export const clipOfLines = (text: string): Clip => ({ text, html: clipOfParagraphs(text.split('\n')).html });

/** What the user chose to copy along, with the interface's own words for facts. */
export const renderOptions = ({ copy }: Pick<Settings, 'copy'>): Partial<RenderOptions> => ({ ...copy, words: factWords() });

/** The story as the user left it, for a copy or a file. */
export const asLeft = (reading: ArticleReading, edits: Edits): ArticleReading => ({ ...reading, article: applyEdits(reading, edits).article });

/** The story as the user left it, in one of the formats. What is for programs has no rich form, so that it is pasted as it is. */
export function clipOf(reading: ArticleReading, edits: Edits, format: Format, settings: Pick<Settings, 'copy'>): Clip {
  const shown = asLeft(reading, edits);
  const options = renderOptions(settings);
  const html = richForm(shown, format, options);
  return { text: render(shown, format, options), ...(html !== null && { html }) };
}

function richForm(shown: ArticleReading, format: Format, options: Partial<RenderOptions>): string | null {
  switch (format) {
    case 'text':
    case 'markdown':
    case 'html':
      return render(shown, 'html', options);
    case 'quotations':
    case 'quotations-markdown':
    case 'facts':
    case 'facts-markdown':
      return renderFacts(shown, factsIn(shown, format), 'html', options.words ?? factWords());
    case 'citation':
    case 'citation-markdown':
      return `<p>${renderCitationHtml(shown)}</p>`;
    case 'json':
    case 'bibtex':
    case 'ris':
    case 'csl-json':
      return null;
  }
}

/** Some facts of the story, with its citation. */
export function clipOfFacts(reading: ArticleReading, facts: Partial<Facts>, style: FactStyle): Clip {
  const words = factWords();
  return { text: renderFacts(reading, facts, style, words), html: renderFacts(reading, facts, 'html', words) };
}

/**
 * Puts a clip on the clipboard, both forms in one go.
 * @returns whether it is there now.
 */
export async function writeClipboard(document: Document, clip: Clip): Promise<boolean> {
  const clipboard: Clipboard | undefined = document.defaultView?.navigator.clipboard;
  if (clipboard) {
    const forms = { 'text/plain': clip.text, ...(clip.html !== undefined && { 'text/html': clip.html }) };
    const blobs = Object.fromEntries(Object.entries(forms).map(([type, content]) => [type, new Blob([content], { type })]));
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
    if (clip.html !== undefined) event.clipboardData.setData('text/html', clip.html);
    event.preventDefault();
    event.stopImmediatePropagation();
    filled = true;
  };
  document.addEventListener('copy', fill, { capture: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  return done && filled;
}
