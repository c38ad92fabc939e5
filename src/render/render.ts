import type { ExplainedDetection, Facts, Parsed } from '../article/model';
import { renderBibtex } from './bibtex';
import { renderCitation } from './citation';
import { renderCitationMarkdown } from './citation-markdown';
import { renderCslJson } from './csl-json';
import { ENGLISH_WORDS, type FactWords } from './fact-words';
import { renderFacts } from './facts';
import type { Format } from './formats';
import { renderHtml } from './html';
import { renderJson } from './json';
import { renderMarkdown } from './markdown';
import { renderRis } from './ris';
import { renderText } from './text';

/** What goes along. The defaults are a story as it would be filed: with captions, dateline and links, without pictures. */
export interface RenderOptions {
  /** Captions with their credit lines (and with them pictures). Default true. */
  readonly captions: boolean;
  /** The dateline at the head of the lede. Default true. */
  readonly dateline: boolean;
  /** Links of the text, in Markdown and HTML. Default true. */
  readonly links: boolean;
  /** Pictures by address, in Markdown and HTML: whoever opens the copy then asks the outlet for them. Default false. */
  readonly images: boolean;
  /** YAML front matter above the Markdown. Default false. */
  readonly frontMatter: boolean;
  /** For a file that is kept, not for the clipboard: with the story's address, and HTML as a whole page with its encoding. Default false. */
  readonly standalone: boolean;
  /** What a copy of facts says in words of its own. Default English. */
  readonly words: FactWords;
}
export const DEFAULT_OPTIONS: RenderOptions = {
  captions: true,
  dateline: true,
  links: true,
  images: false,
  frontMatter: false,
  standalone: false,
  words: ENGLISH_WORDS,
};

/** A reading to render. Facts are optional: copies of facts are empty without them, and JSON holds none. */
export type Renderable = Parsed & { readonly facts?: Facts; readonly detection?: ExplainedDetection };

/** One story in one format. Pure, the same for popup, reader, clipboard, file and terminal; without a line end at the end. */
export function render(reading: Renderable, format: Format, options: Partial<RenderOptions> = {}): string {
  const chosen: RenderOptions = { ...DEFAULT_OPTIONS, ...options };
  switch (format) {
    case 'text':
      return renderText(reading, chosen);
    case 'markdown':
      return renderMarkdown(reading, chosen);
    case 'html':
      return renderHtml(reading, chosen);
    case 'json':
      return renderJson(reading);
    case 'quotations':
    case 'quotations-markdown':
    case 'facts':
    case 'facts-markdown':
      return renderFacts(reading, factsIn(reading, format), format.endsWith('markdown') ? 'markdown' : 'text', chosen.words);
    case 'citation':
      return renderCitation(reading);
    case 'citation-markdown':
      return renderCitationMarkdown(reading);
    case 'bibtex':
      return renderBibtex(reading);
    case 'ris':
      return renderRis(reading);
    case 'csl-json':
      return renderCslJson(reading);
  }
}

/** Whether a format is incomplete without the facts. */
export const needsFacts = (format: Format): boolean => format === 'json' || /^(?:quotations|facts)/.test(format);

/** The facts that a format is of: all, or the quotations alone; none for a format that is not of facts. */
export function factsIn({ facts }: Renderable, format: Format): Partial<Facts> {
  if (format.startsWith('quotations')) return { quotations: facts?.quotations ?? [] };
  return format.startsWith('facts') ? (facts ?? {}) : {};
}
