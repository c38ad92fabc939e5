import { extensionOf, type Format } from './formats';
import { type Renderable, type RenderOptions, render } from './render';
import { wellFormed } from './tidy';

/** Media types as IANA has them; Zotero's own for BibTeX and RIS, which IANA has not. */
const TYPES: Readonly<Record<ReturnType<typeof extensionOf>, string>> = {
  txt: 'text/plain',
  md: 'text/markdown',
  html: 'text/html',
  json: 'application/json',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
};

/** A file to keep. */
export interface SavedFile {
  readonly name: string;
  /** Media type with its encoding. */
  readonly type: string;
  readonly content: string;
}

/** One story as a file, with its address in it and a line end at its end. */
export function fileOf(reading: Renderable, format: Format, options: Partial<RenderOptions> = {}): SavedFile {
  const content = render(reading, format, { ...options, standalone: true });
  const extension = extensionOf(format);
  return {
    name: `${fileStem(reading.article.headline)}.${extension}`,
    type: `${TYPES[extension]};charset=utf-8`,
    content: `${content}${format === 'ris' ? '\r\n' : '\n'}`,
  };
}

/** What a name may not hold on Windows, macOS or Linux, and marks that turn the direction of what follows (`gpj.exe`). */
const UNSAFE = /[<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Names that Windows keeps for devices, with or without an end. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?=\.|$)/i;
/** File systems hold names of 255 bytes; 180 leave room for the end and for the browser's ` (1)`. */
const BYTES = 180;

/** A headline as the name of a file, without its end: safe on every system, cut at a word; `story` where nothing is left. */
export function fileStem(headline: string): string {
  const safe = trim(wellFormed(headline).normalize('NFC').replace(UNSAFE, ' ').replace(/\s+/g, ' '));
  return trim(cut(safe)).replace(DEVICE, '_$&') || 'story';
}

/** The first {@link BYTES} of a text in UTF-8, at a word's end where one is near. */
function cut(text: string): string {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length <= BYTES) return text;
  // Streaming, the decoder keeps back the bytes of a character that the cut went through.
  const head = new TextDecoder().decode(bytes.subarray(0, BYTES), { stream: true });
  const space = head.lastIndexOf(' ');
  return space > head.length / 2 ? head.slice(0, space) : head;
}

/** A dot at the start hides a file, one at the end Windows drops. */
const trim = (name: string): string => name.replace(/^[\s.]+|[\s.]+$/g, '');
