import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packed, readList } from '../scripts/lists';
import * as lists from '../src/article/facts/data/lists';
import * as shared from '../src/article/facts/data/shared-lists';
import { unpacked } from '../src/article/facts/data/word-set';

/** The word lists are read as text and used packed: what is used is what is read. */
const FOLDER = 'src/article/facts/data/lists';
const named = new Map(Object.entries({ ...lists, ...shared }).map(([name, words]) => [`${name.toLowerCase().replaceAll('_', '-')}.txt`, words]));

describe('word lists', () => {
  it('are all packed, and nothing else is', () => {
    expect([...named.keys()].sort()).toEqual(readdirSync(FOLDER).sort());
  });

  for (const file of readdirSync(FOLDER)) {
    it(`${file} is packed as it stands (npm run lists), and says what it is`, () => {
      const { about, words } = readList(readFileSync(join(FOLDER, file), 'utf8'));
      expect([...(named.get(file) ?? [])].sort()).toEqual([...new Set(words)].sort());
      expect(about.length).toBeGreaterThan(20);
    });
  }

  it('come back from packing word by word, also those that share ten letters and more', () => {
    const words = ['said', 'sail', 'sailor', 'él', 'north korea', 'north korean', 'états-unis', 'présidente', 'présidents'];
    expect([...unpacked(packed(words))].sort()).toEqual([...words].sort());
    expect(packed(['sailor', 'said', 'sail', 'said'])).toBe('0said3l4or');
  });

  it('hold no digits, which packing needs', () => {
    expect(() => packed(['g7'])).toThrow(/digit.*g7/);
  });
});
