import { parseArgs } from 'node:util';
import { FORMATS, type Format } from '../render/formats';
import { InputError } from './input';

/** What the user asked for. */
export type Command =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'clean';
      readonly inputs: readonly string[];
      readonly format: Format;
      /** Folder to write to; null for standard output. */
      readonly out: string | null;
      readonly facts: boolean;
      readonly captions: boolean;
      readonly dateline: boolean;
      readonly links: boolean;
      readonly frontMatter: boolean;
      readonly url: string | null;
    };

export const HELP = `Turns saved news pages and scraped text into clean copy.

  npm run --silent clean -- FILE|FOLDER|- … [options]

  FILE      HTML or plain text; the content decides, not the name
  FOLDER    every .html, .htm, .xhtml, .txt and .md in it and below
  -         standard input

  -f, --format NAME    ${FORMATS.join(', ')} (default text)
  -o, --out FOLDER     writes a file a story there, instead of standard output
      --facts          key facts too (with --format json; the formats of facts and quotations have them)
      --no-captions    leaves captions out
      --no-dateline    leaves the dateline out
      --no-links       leaves links out, their text stays
      --front-matter   YAML front matter above Markdown
      --url ADDRESS    where the page came from, for relative links
  -h, --help

Stories go to standard output, progress and mistakes to standard error. Ends with 0 when every file gave a story, else with 1.
`;

const OPTIONS = {
  format: { type: 'string', short: 'f', default: 'text' },
  out: { type: 'string', short: 'o' },
  facts: { type: 'boolean', default: false },
  'no-captions': { type: 'boolean', default: false },
  'no-dateline': { type: 'boolean', default: false },
  'no-links': { type: 'boolean', default: false },
  'front-matter': { type: 'boolean', default: false },
  url: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const isFormat = (name: string): name is Format => FORMATS.some((format) => format === name);

/** Reads the command line; an {@link InputError} says what is wrong with it. */
export function command(args: readonly string[]): Command {
  const { values, positionals } = parsed(args);
  if (values.help) return { kind: 'help' };
  if (positionals.length === 0) throw new InputError('name a file, a folder, or - for standard input (--help says more)');
  if (!isFormat(values.format)) throw new InputError(`unknown format "${values.format}": one of ${FORMATS.join(', ')}`);
  if (values.facts && values.format !== 'json') throw new InputError('--facts needs --format json');
  if (values.url !== undefined && !URL.canParse(values.url)) throw new InputError(`--url: not an address: "${values.url}"`);
  return {
    kind: 'clean',
    inputs: positionals,
    format: values.format,
    out: values.out ?? null,
    facts: values.facts,
    captions: !values['no-captions'],
    dateline: !values['no-dateline'],
    links: !values['no-links'],
    frontMatter: values['front-matter'],
    url: values.url ?? null,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new InputError(error instanceof Error ? error.message : String(error));
  }
}
