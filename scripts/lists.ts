/**
 * Packs the word lists of src/article/facts/data/lists/*.txt into src/article/facts/data/lists.ts, and those that the parser reads as
 * well into shared-lists.ts, so that a popup's story need not wait for the rest: `npm run lists` after a list changed.
 * Sorted, each word gives only what it does not share with the one before it, behind a digit that says how much it shares: half the
 * letters, and a fifth less to send once compressed. tests/facts-lists.test.ts fails when the two differ.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DATA = join(dirname(fileURLToPath(import.meta.url)), '../src/article/facts/data');

/** A list: lines that begin with `#` say what it is, the others are words parted by white space or, where one has any, phrases parted by commas. */
export function readList(text: string): { readonly about: string; readonly words: readonly string[] } {
  const lines = text.trim().split('\n');
  const about = lines.flatMap((line) => (line.startsWith('#') ? [line.slice(1).trim()] : [])).join(' ');
  const body = lines.filter((line) => !line.startsWith('#')).join(' ');
  return { about, words: body.split(body.includes(',') ? /\s*,\s*/ : /\s+/).filter(Boolean) };
}

/** Words as `unpacked` of facts/data/word-set.ts reads them; a digit in one would be taken for a number of shared letters. */
export function packed(words: readonly string[]): string {
  let last = '';
  let out = '';
  for (const word of [...new Set(words)].sort()) {
    if (/\d/.test(word)) throw new Error(`A word of a list has a digit, which packing needs for itself: ${word}`);
    let shared = 0;
    while (shared < 9 && shared < last.length && word[shared] === last[shared]) shared++;
    out += shared + word.slice(shared);
    last = word;
  }
  return out;
}

/** Lists that the parser reads too. */
const SHARED = ['abbreviations', 'men', 'women'];
/**
 * The other lists, kin beside kin: what a list has in common with the one before it costs a compressed file least, and looks back 32 KB at
 * most. In the order of their names they are 0.7 KB more.
 */
const ORDER = [
  'papers',
  'demonyms',
  'places',
  'known-organisations',
  'judge-en',
  'say-en',
  'outcomes',
  'irregular-verbs',
  'role-modifiers',
  'verbs',
  'not-people',
  'small-roles',
  'roles',
  'possessions',
  'organisations',
  'connecting',
  'groups',
  'organisation-nouns',
  'settlements',
  'last-heads',
  'connectors',
  'auxiliaries',
  'doubtful-verbs',
  'labels',
  'role-stops',
  'judge-fr',
  'say-fr',
  'judge-de',
  'say-de',
  'say-it',
  'judge-it',
  'roles-abroad',
  'more-heads',
  'links',
  'prepositions',
  'particles',
  'other-stop',
  'small-words',
  'loose',
  'openers',
  'occasions',
  'auxiliary-before',
  'english-stop',
  'say-es',
  'judge-es',
  'say-pt',
  'judge-pt',
];

/** A list's name in the code. */
const constant = (name: string): string => name.replaceAll('-', '_').toUpperCase();

/** The module of some lists. */
function moduleOf(names: readonly string[], more: string): string {
  const lists = names.map((file) => {
    const { about, words } = readList(readFileSync(join(DATA, 'lists', `${file}.txt`), 'utf8'));
    const name = constant(file);
    const text = packed(words);
    const quoted = text.includes("'") ? `"${text}"` : `'${text}'`;
    const head = `export const ${name}: Words = /* @__PURE__ */ unpacked(`;
    // As the formatter breaks it.
    return `/** ${about} */\n${head}${head.length + quoted.length + 2 > 160 ? `\n  ${quoted},\n` : quoted});\n`;
  });
  return `// Written by \`npm run lists\` from lists/*.txt: change those.\nimport { unpacked, type Words } from './word-set';\n\n${more}${lists.join('\n')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const others = readdirSync(join(DATA, 'lists')).map((file) => file.replace('.txt', ''));
  const lost = others.filter((name) => !ORDER.includes(name) && !SHARED.includes(name));
  if (lost.length > 0) throw new Error(`Give these lists their places in ORDER: ${lost}`);
  writeFileSync(join(DATA, 'shared-lists.ts'), moduleOf(SHARED, ''));
  // Before the others, so that bundlers leave all lists together
  writeFileSync(join(DATA, 'lists.ts'), moduleOf(ORDER, `export { ${SHARED.map(constant).sort().join(', ')} } from './shared-lists';\n\n`));
}
