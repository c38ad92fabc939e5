import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

/** One thing to read, and its bytes when they are wanted. */
export interface Source {
  /** As the user named it; `standard input` for `-`. */
  readonly name: string;
  readonly load: () => Uint8Array;
}

/** What can be wrong with an input, in words for the user. */
export class InputError extends Error {}

const PAGES: ReadonlySet<string> = new Set(['.html', '.htm', '.xhtml', '.txt', '.md']);

/** The files behind one argument: itself, standard input for `-`, or the pages of a folder and its folders, in order of name. */
export function sources(argument: string): readonly Source[] {
  if (argument === '-') return [{ name: 'standard input', load: () => readFileSync(0) }];
  const stats = statSync(argument, { throwIfNoEntry: false });
  if (!stats) throw new InputError('no such file or folder');
  if (!stats.isDirectory()) return [file(argument)];
  const pages = walk(argument);
  if (pages.length === 0) throw new InputError(`a folder without pages (looked for ${[...PAGES].join(' ')})`);
  return pages.map(file);
}

const file = (name: string): Source => ({ name, load: () => readFileSync(name) });

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1);

/** Hidden folders and installed packages hold no pages of the user. Links are not followed, so no circle can be walked. */
function walk(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort(byName)
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name.startsWith('.') || entry.name === 'node_modules' ? [] : walk(path);
      return entry.isFile() && PAGES.has(extname(entry.name).toLowerCase()) ? [path] : [];
    });
}
