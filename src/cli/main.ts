import { mkdirSync, writeFileSync, writeSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { findFacts } from '../article/facts/facts';
import { extensionOf, type Format } from '../render/formats';
import { type Renderable, render } from '../render/render';
import { type Command, command, HELP } from './arguments';
import { InputError, type Source, sources } from './input';
import { type Story, storiesOf } from './read-file';

type Clean = Extract<Command, { kind: 'clean' }>;

/** What parts stories on standard output: JSON a line of its own needs nothing, text needs a line no story holds. */
const LINE = `\n${'='.repeat(72)}\n\n`;
const RULE = '\n---\n\n';
const SEPARATORS: Partial<Record<Format, string>> = {
  text: LINE,
  quotations: LINE,
  facts: LINE,
  markdown: RULE,
  'quotations-markdown': RULE,
  'facts-markdown': RULE,
};

/** Cleans every input, goes on after a bad one, and gives the exit code: 0, or 1 when any was bad. */
function main(args: readonly string[]): 0 | 1 {
  let asked: Command;
  try {
    asked = command(args);
  } catch (error) {
    return complain('clean', error);
  }
  if (asked.kind === 'help') {
    print(HELP);
    return 0;
  }
  return clean(asked);
}

function clean(asked: Clean): 0 | 1 {
  let code: 0 | 1 = 0;
  const files = asked.inputs.flatMap((input) => {
    try {
      return sources(input);
    } catch (error) {
      code = complain(input, error);
      return [];
    }
  });
  const write = asked.out === null ? toOutput(asked.format, asked.inputs.length === 1 && files.length === 1) : toFolder(asked.out, asked.format);
  for (const [i, file] of files.entries()) {
    try {
      const stories = storiesOf(load(file), asked.url === null ? {} : { url: asked.url });
      write(
        file,
        stories.map((story) => render(withFacts(story, asked.facts || OF_FACTS.test(asked.format)), asked.format, { ...asked, standalone: true })),
      );
      if (files.length > 1 || asked.out !== null)
        report(`${i + 1}/${files.length} ${file.name}: ${stories.length === 1 ? '1 story' : `${stories.length} stories`}`);
    } catch (error) {
      code = complain(file.name, error);
    }
  }
  return code;
}

/** Formats that are nothing without facts. */
const OF_FACTS = /^(?:facts|quotations)/;
const withFacts = (story: Story, wanted: boolean): Renderable => (wanted ? { ...story, facts: findFacts(story.article) } : story);

function load(file: Source): Uint8Array {
  try {
    return file.load();
  } catch (error) {
    throw new InputError(`cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
}

type Write = (file: Source, stories: readonly string[]) => void;

/** One story of one file as JSON is an object; else JSON is one object a line, so that a pipe can read it as it comes. */
function toOutput(format: Format, single: boolean): Write {
  const isJson = format === 'json' || format === 'csl-json';
  let first = true;
  return (_, stories) => {
    for (const story of stories) {
      const separator = first ? '' : (SEPARATORS[format] ?? '');
      const lines = isJson && !(single && stories.length === 1) ? JSON.stringify(JSON.parse(story)) : story;
      print(`${separator}${lines}\n`);
      first = false;
    }
  };
}

/** `page.html` becomes `page.md`; a file's second story `page-2.md`; a name that is taken gets a number too. */
function toFolder(folder: string, format: Format): Write {
  const taken = new Set<string>();
  mkdirSync(folder, { recursive: true });
  return (file, stories) => {
    const stem = file.name === 'standard input' ? 'story' : basename(file.name, extname(file.name));
    for (const story of stories) {
      let name = `${stem}.${extensionOf(format)}`;
      for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${stem}-${n}.${extensionOf(format)}`;
      taken.add(name.toLowerCase());
      writeFileSync(join(folder, name), `${story}\n`);
    }
  };
}

/** Synchronous, so that nothing is lost when the process ends; a reader that has gone (`| head`) ends us without a word. */
function print(text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(1, rest));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (code === 'EPIPE') process.exit(0);
      // A full pipe that does not block: try again until the reader has taken some.
      if (code !== 'EAGAIN') throw error;
    }
  }
}

const report = (line: string): void => console.error(line);

function complain(name: string, error: unknown): 1 {
  report(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  return 1;
}

process.exitCode = main(process.argv.slice(2));
