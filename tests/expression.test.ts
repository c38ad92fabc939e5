import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expression, re } from '../src/article/expression';

const FACTS = 'src/article/facts';
const characters = (from: number, to: number): readonly string[] => Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i));
/** Those on which the two disagree. */
const apart = (ours: RegExp, real: RegExp, among: readonly string[]): string => among.filter((it) => ours.test(it) !== real.test(it)).join('');

describe('letter classes', () => {
  const latin = characters(0, 0x24f);
  const cyrillic = [...characters(0x400, 0x45f), 'Ґ', 'ґ'];
  const greek = characters(0x388, 0x3ce).filter((it) => /\P{Cn}/u.test(it));

  it('knows the letters of Latin, Greek and Cyrillic as Unicode does', () => {
    expect(apart(re`^\p{L}$`, /^\p{L}$/u, [...latin, ...cyrillic, ...greek])).toBe('');
  });
  it('knows their capitals, the three that are capital and small in one beside them', () => {
    expect(apart(re`^\p{Lu}$`, /^[\p{Lu}ǅǈǋǲ]$/u, [...latin, ...cyrillic])).toBe('');
  });
  it('knows their small letters, less those that have no capital', () => {
    const paired = latin.filter((it) => it < 'Ā' || it.toUpperCase() !== it || it.toLowerCase() !== it);
    expect(apart(re`^\p{Ll}$`, /^[\p{Ll}ǅǈǋǲ]$/u, [...paired, ...cyrillic])).toBe('');
  });
  it.each(['Ελλάδα', 'Україна', 'Հայաստան', 'ירושלים', 'القاهرة', 'پیمان', 'दिल्ली', 'กรุงเทพ', 'საქართველო', 'Hà Nội', '東京', 'アメリカ', '서울'])(
    'takes %s for letters and marks only',
    (word) => {
      expect(word.normalize('NFC')).toMatch(re`^[\p{L}\p{M} ]+$`);
    },
  );
  it.each(['’', '“', '—', '…', '،', '؟', '۔', '。', '、', '・', '「', '।', '€', '×', '÷', '·', '฿', '\u00a0', '5'])('takes %s for no letter', (mark) => {
    expect(mark).not.toMatch(re`\p{L}|\p{M}`);
  });
  it.each<[string, RegExp, RegExp]>([
    ['Han', re`^\p{sc=Han}$`, /^\p{sc=Han}$/u],
    ['Hiragana', re`^\p{sc=Hiragana}$`, /^\p{sc=Hiragana}$/u],
    ['Katakana', re`^\p{sc=Katakana}$`, /^\p{sc=Katakana}$/u],
    ['Hangul', re`^\p{sc=Hangul}$`, /^\p{sc=Hangul}$/u],
  ])('tells %s from its neighbours as Unicode does', (_, ours, real) => {
    const common = [
      ...characters(0x3041, 0x3096),
      ...characters(0x30a1, 0x30fa),
      ...characters(0x4e00, 0x9fff),
      ...characters(0xac00, 0xd7a3),
      'ー',
      '・',
      '々',
      '。',
      'a',
      'я',
    ];
    expect(apart(ours, real, common)).toBe('');
  });
  it('knows Arabic and Hebrew letters, not their marks and digits', () => {
    expect('قال، (٣) שלום־'.match(re.g`\p{sc=Arabic}+|\p{sc=Hebrew}+`)).toEqual(['قال', 'שלום']);
  });
  it('knows letters without case', () => {
    expect('Aя東서ا한ªß'.match(re.g`\p{Lo}`)).toEqual(['東', '서', 'ا', '한', 'ª']);
  });
  it('knows numbers that are set small or in another script', () => {
    expect('CO₂ m² ½ ٣ ３'.match(re.g`\p{N}`)).toEqual(['₂', '²', '½', '٣', '３']);
  });
});

describe('an expression with them', () => {
  it('puts a class in brackets or into the brackets it stands in', () => {
    expect('Łódź’s'.match(re`^\p{Lu}[\p{Ll}’]+`)?.[0]).toBe('Łódź’s');
    expect('a]b'.match(re`[\]\p{Lu}]`)?.[0]).toBe(']');
    expect(String.raw`\p{Lu}`).toMatch(re`^\\p\{Lu\}$`);
  });
  it('takes parts as a source, and flags', () => {
    const words = ['an', 'der'].map((word) => 'an der Ecke'.match(expression(`${word}\\s\\p{L}+`))?.[0]);
    expect(words).toEqual(['an der', 'der Ecke']);
    expect('ÄRZTE'.match(expression('^\\p{Ll}+$', 'i'))?.[0]).toBe('ÄRZTE');
    expect('ÄRZTE'.match(re.i`ä\p{L}`)?.[0]).toBe('ÄR');
  });
  it('is made once for its place in the code', () => {
    const make = () => re`x\p{L}`;
    expect(make()).toBe(make());
  });
  it('names no class without a table in all of the parser', () => {
    const sources = readdirSync('src/article', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
    const written = sources.flatMap((path) => readFileSync(join('src/article', path), 'utf8').match(/\bre(?:\.\w+)?`[^`]+`/g) ?? []);
    expect(written.length).toBeGreaterThan(200);
    expect(
      written
        .flatMap((one) => one.match(/\\[pP]\{[^}]*\}/g) ?? [])
        .filter((name) => !/^\\p\{(?:L[ulo]?|M|N|sc=(?:Han|Hiragana|Katakana|Hangul|Arabic|Hebrew))\}$/.test(name)),
    ).toEqual([]);
  });
  it('has no class without a table anywhere, and `\\p` is never left to the engine', () => {
    const sources = readdirSync(FACTS, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
    const lines = sources.flatMap((path) => readFileSync(join(FACTS, path), 'utf8').split('\n')).filter((line) => /\\p\{/.test(line) && !/^\s*\*/.test(line));
    expect(lines.length).toBeGreaterThan(90);
    expect(lines.filter((line) => /\\p\{(?!(?:L|Lu|Ll|M|N)\})|\\p\{[^`]*\/g?i?u\b/.test(line))).toEqual([]);
  });
});
