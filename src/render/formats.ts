/** What a story can leave the house as, with the end of its file. Everything but `json` is for people and their tools; `json` is the reading itself. */
const EXTENSIONS = {
  text: 'txt',
  markdown: 'md',
  html: 'html',
  json: 'json',
  quotations: 'txt',
  'quotations-markdown': 'md',
  facts: 'txt',
  'facts-markdown': 'md',
  citation: 'txt',
  'citation-markdown': 'md',
  bibtex: 'bib',
  ris: 'ris',
  'csl-json': 'json',
} as const;

export type Format = keyof typeof EXTENSIONS;
export const FORMATS = Object.keys(EXTENSIONS) as readonly Format[];

/** The end of a file's name in a format, without its dot. */
export const extensionOf = (format: Format): (typeof EXTENSIONS)[Format] => EXTENSIONS[format];
