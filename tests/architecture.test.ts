import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** The map of the house, held: who may import whom, what may stand where, and that nothing is forgotten in a list. */
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

interface Source {
  readonly path: string;
  readonly text: string;
  /** Files by path from the root, packages by their names. */
  readonly imports: readonly string[];
}

const sourcesIn = (folder: string): readonly Source[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file))
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => (fileName.startsWith('.') ? resolve(path, fileName) : fileName));
      return { path, text, imports };
    });

function resolve(from: string, specifier: string): string {
  const path = relative(ROOT, join(ROOT, dirname(from), specifier.replace(/\?.*$/, '')));
  return [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((candidate) => /\.\w+$/.test(candidate) && existsSync(join(ROOT, candidate))) ?? path;
}

const SOURCES = [...sourcesIn('src'), ...sourcesIn('entrypoints')];
const within = (folder: string) => SOURCES.filter((source) => source.path.startsWith(`${folder}/`));

/** Room → what it may import: rooms (paths) and packages. Everything else is a wrong door. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  'src/article': ['src/article/'],
  'src/render': ['src/render/', 'src/article/'],
  'src/view': ['src/view/', 'src/article/', 'src/render/formats.ts', 'public/_locales/en/messages.json', 'preact'],
  'src/extension': ['src/extension/', 'src/article/', 'src/render/', 'src/view/', 'webextension-polyfill'],
  'src/cli': ['src/cli/', 'src/article/', 'src/render/', 'node:', 'jsdom'],
  entrypoints: ['entrypoints/', 'src/article/', 'src/render/', 'src/view/', 'src/extension/', 'wxt/', 'preact', '@fontsource/opendyslexic/'],
};
const opens = (door: string, target: string) => target === door || target.startsWith(door.endsWith('/') || door.endsWith(':') ? door : `${door}/`);

describe('who may import whom', () => {
  for (const [room, doors] of Object.entries(DOORS)) {
    it(`${room} imports only ${doors.join(', ')}`, () => {
      const wrong = within(room).flatMap((source) =>
        source.imports.filter((target) => !doors.some((door) => opens(door, target))).map((target) => `${source.path} → ${target}`),
      );
      expect(wrong).toEqual([]);
    });
  }

  it('has no circle of imports in the parser', () => {
    const graph = new Map(within('src/article').map((source) => [source.path, source.imports]));
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      if (done.has(path) || trail.includes(path)) return;
      for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    };
    for (const path of graph.keys()) visit(path, []);
    expect(circles).toEqual([]);
  });
});

describe('one room sees the page', () => {
  // matches: document.querySelector, element.textContent, node.firstChild · not: a comment, `Document` as a type, `page.blocks`
  const TOUCHES_DOM =
    /\.(?:querySelector(?:All)?|getElements?By\w+|textContent|firstChild|nextSibling|parentNode|childNodes|children|getAttribute|createTreeWalker|matches|closest)\b/;
  const BROWSER_API = /\b(?:chrome|browser)\.(?:runtime|tabs|storage|scripting|action|i18n|contextMenus|commands)\b/;
  const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

  it('reads DOM in the parser only in snapshot/', () => {
    const wrong = within('src/article').filter((source) => !source.path.startsWith('src/article/snapshot/') && TOUCHES_DOM.test(code(source.text)));
    expect(wrong.map((source) => source.path)).toEqual([]);
  });

  it('uses no browser API outside src/extension and entrypoints', () => {
    const wrong = SOURCES.filter((source) => !/^(?:src\/extension|entrypoints)\//.test(source.path) && BROWSER_API.test(code(source.text)));
    expect(wrong.map((source) => source.path)).toEqual([]);
  });

  it('turns no HTML string into DOM, and talks to no network', () => {
    const wrong = SOURCES.filter((source) =>
      /\binnerHTML\b|\bouterHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\(|createContextualFragment|DOMParser|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/.test(
        code(source.text),
      ),
    );
    expect(wrong.map((source) => source.path)).toEqual([]);
  });
});
