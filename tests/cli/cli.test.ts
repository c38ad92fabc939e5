import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command } from '../../src/cli/arguments';

const root = join(import.meta.dirname, '..', '..');
const seed = (slug: string, name = 'page.txt'): string => join(root, 'tests', 'pages', slug, name);
const STORY = `<!doctype html><html lang="en"><title>Quay reopens</title><body><article><h1>The old quay of Port Elm reopens after the storm</h1>
<p>The old quay of Port Elm reopened on Monday after three days of repairs, the harbour master said in a statement.</p>
<p>Two cranes are still out of order, he said, and ships will have to wait for about an hour longer than they usually do.</p>
<p>The storm had torn a hole of some twenty metres into the wall, through which the sea flooded the lower road.</p></article></body></html>`;
const LINE = 'The old quay of Port Elm reopened on Monday after three days of repairs, the harbour master said in a statement.';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wirecopy-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const path = (name: string): string => join(folder, name);
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(path(name), content);
  return path(name);
};

/** Runs the real program in a process of its own. */
function clean(args: readonly string[], input?: string | Uint8Array) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', join('src', 'cli', 'main.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
    ...(input !== undefined && { input }),
  });
  return { status, stdout, stderr };
}

// Each run starts a process and compiles the parser: seconds on a busy machine.
describe('clean', { timeout: 60_000 }, () => {
  it('cleans one page to standard output and says nothing else', () => {
    const { status, stdout, stderr } = clean([put('quay.html', STORY)]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^The old quay of Port Elm reopens after the storm\n\nThe old quay of Port Elm reopened on Monday/);
    expect(stdout).toMatch(/the lower road\.\n$/);
  });

  it('gives two stories for a text of two, from standard input too', () => {
    const { status, stdout } = clean(['-'], readFileSync(seed('both-2022-2024')));
    expect(status).toBe(0);
    const stories = stdout.split(`\n${'='.repeat(72)}\n\n`);
    expect(stories.map((story) => story.split('\n', 1)[0])).toEqual([
      '‘Into the Light’: Ukraine’s Zelenskiy Looks to EU Offer as Russian Missiles Rain Down',
      'Satellite Images Suggest North Korea Expanding Missile Plant, Researchers Say',
    ]);
    expect(stories.every((story) => story.split('\n').every((line) => line !== 'TT'))).toBe(true);
  });

  it('gives JSON: an object for one story, an object a line for several; facts on demand', () => {
    const one = JSON.parse(clean([seed('zelenskiy-2022'), '--format', 'json', '--facts']).stdout);
    expect(one.article.headline).toContain('Zelenskiy');
    expect(Object.keys(one.facts)).toContain('quotations');
    const lines = clean([seed('both-2022-2024'), '-f', 'json'])
      .stdout.trimEnd()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line).facts)).toEqual([undefined, undefined]);
  });

  it('says in JSON how surely a page is an article, and why; of a text that was no page, nothing', () => {
    const { detection } = JSON.parse(
      clean([put('quay.html', STORY), '-f', 'json', '--url', 'https://post.example/news/2026/old-quay-reopens-after-storm']).stdout,
    );
    expect(detection).toMatchObject({ isArticle: detection.score >= 0.5, agency: null });
    expect(detection.evidence).toEqual(expect.arrayContaining(['for: a headline in the address', 'for: a date in the address']));
    expect(JSON.parse(clean([seed('zelenskiy-2022'), '-f', 'json']).stdout)).not.toHaveProperty('detection');
  });

  it('gives key facts and quotations as text and Markdown, with their source', () => {
    const quotations = clean([seed('zelenskiy-2022'), '--format', 'quotations-markdown']).stdout;
    expect(quotations).toMatch(/^## Who said what\n\n### /);
    expect(quotations.trimEnd().split('\n').at(-1)).toMatch(/^“?.*Looks to EU Offer/);
    expect(clean([seed('zelenskiy-2022'), '-f', 'facts']).stdout).toMatch(/^THE STORY\n• Who: /);
  });

  it('goes on after each bad file, names it with what is wrong, and ends with 1', () => {
    mkdirSync(path('bare'), { recursive: true });
    const { status, stdout, stderr } = clean([
      path('missing.html'),
      put('empty.html', ''),
      put('blank.txt', ' \n\n'),
      put('picture.html', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0])),
      put('paper.txt', '%PDF-1.7 a b c'),
      path('bare'),
      put('shell.html', '<!doctype html><title>x</title><body><div id="app"></div>'),
      put('menu.html', '<!doctype html><title>Shop</title><ul><li><a href="/a">Shoes</a><li><a href="/b">Hats</a></ul>'),
      put('word.txt', 'Hello'),
      put('signs.txt', '* * *'),
      put('line.txt', LINE),
      put('line.html', `<!doctype html><title>x</title><main><h1>The old quay</h1><p>${LINE}</p></main>`),
      put('good.html', STORY),
    ]);
    expect(status).toBe(1);
    expect(stdout).toContain('The old quay of Port Elm reopens');
    const complaints = Object.fromEntries(
      stderr
        .split('\n')
        .filter((line) => line.startsWith(folder))
        .map((line) => line.slice(folder.length + 1).split(': ', 2)),
    );
    expect(complaints).toEqual({
      'missing.html': 'no such file or folder',
      'empty.html': 'the file is empty',
      'blank.txt': 'the file holds nothing but white space',
      'picture.html': 'a binary file, neither HTML nor plain text',
      'paper.txt': 'a binary file, neither HTML nor plain text',
      bare: 'a folder without pages (looked for .html .htm .xhtml .txt .md)',
      'shell.html': 'a page without text ("x")',
      'menu.html': 'not an article',
      'word.txt': 'too short',
      'signs.txt': 'plain text, but no story in it',
      'line.txt': 'too short',
      'line.html': 'too short',
    });
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('writes a file a story into a folder, with progress on standard error', () => {
    const inputs = path('inputs');
    mkdirSync(join(inputs, 'deep'), { recursive: true });
    writeFileSync(join(inputs, 'a.html'), STORY);
    writeFileSync(join(inputs, 'deep', 'a.htm'), STORY);
    writeFileSync(join(inputs, 'deep', 'both.txt'), readFileSync(seed('both-2022-2024')));
    writeFileSync(join(inputs, 'notes.pdf'), '%PDF-');
    const { status, stdout, stderr } = clean([inputs, '--format', 'markdown', '--front-matter', '--out', path('out')]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(readdirSync(path('out')).sort()).toEqual(['a-2.md', 'a.md', 'both-2.md', 'both.md']);
    expect(readFileSync(join(path('out'), 'a.md'), 'utf8')).toMatch(/^---\ntitle: "The old quay/);
    expect(stderr).toContain(`3/3 ${join(inputs, 'deep', 'both.txt')}: 2 stories`);
  });

  it('reads old encodings as a browser does', () => {
    const page = STORY.replace('<title>', '<meta charset="windows-1251"><title>').replace('The old quay', 'ПОРТ the old quay');
    const bytes = Uint8Array.from(page, (character) => (character >= 'А' && character <= 'я' ? character.charCodeAt(0) - 0x350 : character.charCodeAt(0)));
    const western = Buffer.from(STORY.replace('The old quay of', 'Caf\xe9 \x93quay\x94 of'), 'latin1');
    const sixteen = Buffer.from(`\ufeff${STORY}`, 'utf16le');
    const { stdout } = clean([put('ru.html', bytes), put('west.html', western), put('sixteen.html', sixteen)]);
    expect(stdout).toContain('ПОРТ the old quay');
    expect(stdout).toContain('Café “quay” of Port Elm');
    expect(stdout.split('='.repeat(72)).at(-1)).toContain('The old quay of Port Elm reopens');
  });

  it('explains itself, and refuses what it does not understand', () => {
    expect(clean(['--help'])).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('FILE|FOLDER|-') });
    expect(clean(['x.html', '--colour'])).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('--colour') });
  });
});

describe('arguments', () => {
  it('reads what is asked for', () => {
    expect(command(['a', '-f', 'html', 'b', '--no-captions', '-o', 'x'])).toMatchObject({
      inputs: ['a', 'b'],
      format: 'html',
      out: 'x',
      captions: false,
      links: true,
    });
    expect(command(['-'])).toMatchObject({ inputs: ['-'], format: 'text', out: null });
    expect(command(['a', '-h'])).toEqual({ kind: 'help' });
  });
  it.each([
    [[], 'name a file'],
    [['a', '-f', 'pdf'], 'unknown format "pdf": one of text, markdown, html, json'],
    [['a', '--facts'], '--facts needs --format json'],
    [['a', '--url', 'quay'], 'not an address: "quay"'],
    [['a', '--nonsense'], '--nonsense'],
  ])('refuses %j', (args, message) => {
    expect(() => command(args)).toThrow(message);
  });
});
