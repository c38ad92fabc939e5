import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import english from '../public/_locales/en/messages.json';

type Catalogue = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;

const FOLDER = join(import.meta.dirname, '../public/_locales');
const catalogueOf = (name: string): Catalogue => JSON.parse(readFileSync(join(FOLDER, name, 'messages.json'), 'utf8'));
const names = readdirSync(FOLDER).filter((name) => name !== 'en');
const ENGLISH: Catalogue = english;

const FORM = /^(.+)_(?:zero|one|two|few|many|other)$/;
const stemOf = (key: string): string | undefined => FORM.exec(key)?.[1];
const PLURALS = new Set(Object.keys(ENGLISH).flatMap((key) => (key.endsWith('_other') ? (stemOf(key) ?? []) : [])));
const PLAIN = Object.keys(ENGLISH).filter((key) => !PLURALS.has(stemOf(key) ?? ''));

/** The plural forms a language needs for what the interface counts: whole numbers, in practice below a thousand. */
function formsOf(tag: string): readonly string[] {
  const rules = new Intl.PluralRules(tag);
  return [...new Set([...Array.from({ length: 1000 }, (_, count) => rules.select(count)), 'other'])].sort();
}
const substitutions = (message: string): readonly string[] => [...new Set(message.match(/\$\d/g))].sort();

// The interface languages that were promised, as browsers name their folders.
const PROMISED = ['ar', 'de', 'en', 'es', 'fa', 'fr', 'he', 'hi', 'id', 'it', 'ja', 'ko', 'nl', 'pl', 'pt_BR', 'ru', 'tr', 'uk', 'zh_CN', 'zh_TW'];

it('the interface speaks twenty languages', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(PROMISED);
});

describe.each(names)('the messages in %s', (name) => {
  const messages = catalogueOf(name);
  const tag = messages.languageTag?.message ?? '';
  const keys = Object.keys(messages);

  it('name their language', () => {
    expect(tag).toBe(name.replace('_', '-'));
    expect(Intl.PluralRules.supportedLocalesOf(tag)).toHaveLength(1);
  });

  it('are complete, and no more than there are in English', () => {
    expect(PLAIN.filter((key) => !messages[key])).toEqual([]);
    expect(keys.filter((key) => !ENGLISH[key] && !PLURALS.has(stemOf(key) ?? ''))).toEqual([]);
  });

  it('have the plural forms of their language', () => {
    for (const stem of PLURALS)
      expect(
        keys
          .filter((key) => stemOf(key) === stem)
          .map((key) => key.slice(stem.length + 1))
          .sort(),
        stem,
      ).toEqual(formsOf(tag));
  });

  it('substitute what English substitutes, and hold no markup', () => {
    for (const key of keys) {
      const message = messages[key]?.message ?? '';
      const model = ENGLISH[key] ?? ENGLISH[`${stemOf(key)}_other`];
      const wanted = substitutions(model?.message ?? '');
      // One, two or none may be said in words: «одно слово», "word".
      const spelled = /_(?:zero|one|two)$/.test(key);
      expect(spelled ? [...new Set([...substitutions(message), '$1'])].sort() : substitutions(message), key).toEqual(
        spelled ? [...new Set([...wanted, '$1'])].sort() : wanted,
      );
      expect(message, key).not.toMatch(/[<>]|&\w+;|\$(?!\d)/);
      expect(message.trim(), key).toBe(message);
      expect(message, key).not.toBe('');
    }
  });

  it('are written in one alphabet, and not left in English', () => {
    const script = new Intl.Locale(tag).maximize().script ?? '';
    const own =
      script === 'Jpan'
        ? /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u
        : script === 'Kore'
          ? /\p{sc=Hang}/u
          : /^Han/.test(script)
            ? /\p{sc=Han}/u
            : new RegExp(`\\p{sc=${script}}`, 'u');
    // Names, formats and units stay as they are; a sentence does not.
    const long = PLAIN.filter((key) => (ENGLISH[key]?.message ?? '').split(' ').length > 3);
    expect(long.filter((key) => messages[key]?.message === ENGLISH[key]?.message)).toEqual([]);
    expect(long.filter((key) => !own.test(messages[key]?.message ?? ''))).toEqual([]);
  });
});
