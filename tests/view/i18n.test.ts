import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import english from '../../public/_locales/en/messages.json';
import { formatDay, readingMinutes } from '../../src/view/dates';
import { direction, list, plural, setLanguage, t } from '../../src/view/i18n';
import { ENGLISH } from './english';

afterEach(() => setLanguage(ENGLISH));

const ROOT = join(import.meta.dirname, '../..');
const sources = ['src', 'entrypoints']
  .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(ROOT, folder, file)))
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

describe('the English messages', () => {
  it('are all used: by t(), plural(), or the manifest', () => {
    const manifest = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');
    const used = (key: string) => {
      const name = key.replace(/_(one|other)$/, '');
      return sources.includes(`'${name}'`) || sources.includes(`"${name}"`) || manifest.includes(`__MSG_${key}__`);
    };
    expect(Object.keys(english).filter((key) => !used(key))).toEqual([]);
  });

  it('number their substitutions from $1 without gaps, and escape no markup', () => {
    for (const [key, { message }] of Object.entries(english)) {
      const numbers = [...new Set([...message.matchAll(/\$(\d)/g)].map(([, digit]) => Number(digit)))].sort();
      expect(numbers, key).toEqual(numbers.map((_, index) => index + 1));
      expect(message, key).not.toMatch(/[<>]|&\w+;|\$(?!\d)/);
    }
  });

  it('have both English plural forms', () => {
    const stems = new Set(Object.keys(english).flatMap((key) => /^(.+)_(?:one|other)$/.exec(key)?.[1] ?? []));
    for (const stem of stems) expect(Object.keys(english)).toEqual(expect.arrayContaining([`${stem}_one`, `${stem}_other`]));
  });
});

describe('t and plural', () => {
  it('substitute in one pass, so a substitution cannot smuggle in another', () => {
    expect(t('via', '$1 $2')).toBe('via $1 $2');
    expect(t('copyText')).toBe('Copy text');
  });

  it('choose the form of the language', () => {
    expect(plural('sourcesNamed', 1)).toBe('1 named source');
    expect(plural('sourcesNamed', 4)).toBe('4 named sources');
    const polish: Readonly<Record<string, string>> = {
      sourcesNamed_one: '$1 źródło',
      sourcesNamed_few: '$1 źródła',
      sourcesNamed_many: '$1 źródeł',
      sourcesNamed_other: '$1 źródła',
    };
    setLanguage({ locale: 'pl', message: (key) => polish[key] });
    expect([1, 3, 5].map((count) => plural('sourcesNamed', count))).toEqual(['1 źródło', '3 źródła', '5 źródeł']);
  });

  it('show the key where a language lacks a message', () => {
    setLanguage({ locale: 'ar', message: () => undefined });
    expect(t('print')).toBe('print');
    expect(direction()).toBe('rtl');
    expect(list(['Reuters', 'AFP'])).toBe('Reuters وAFP');
  });
});

describe('dates', () => {
  it.each([
    ['2022-06-22', '22 June 2022'],
    ['2022-06', 'June 2022'],
    ['2022', '2022'],
    // The day as the page states it: late in the evening there, it is not the next day here.
    ['2022-06-22T23:30:00-07:00', '22 June 2022'],
    ['last week', 'last week'],
  ])('%s is shown as %s', (moment, shown) => {
    expect(formatDay(moment)).toBe(shown);
  });

  it('reading time is never nothing', () => {
    expect(readingMinutes(0)).toBe(1);
    expect(readingMinutes(1190)).toBe(5);
  });
});
