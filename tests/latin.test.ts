import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latinLetters } from '../src/article/latin';

/** What every text has to come to. */
const byPattern = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

describe('the letters of a Latin text', () => {
  it.each([
    ['The quay’s “nine piers” — 4,200 m…', 'thequaysninepiers4200m'],
    ['«ÉTÉ» à Straße 7', 'étéàstraße7'],
    ['\t\u00a0 –', ''],
    ['', ''],
    ['The quay. '.repeat(1_000), 'thequay'.repeat(1_000)],
    ['q'.repeat(8_192), 'q'.repeat(8_192)],
  ])('are told for %j', (text, letters) => {
    expect(latinLetters(text)).toBe(letters);
  });

  it.each(['½ mile', 'Nº 4', 'm²', 'µ', 'cafe\u0301', 'Łódź', 'кран', 'ﬁsh', '‰'])('are left to the tables for %j', (text) => {
    expect(latinLetters(text)).toBeNull();
  });

  it('are those of the pattern, wherever they are told', () => {
    const unit = fc.oneof(
      fc.integer({ min: 0, max: 0xff }),
      fc.constantFrom(0x301, 0x308, 0x200b, 0x2011, 0x2019, 0x2024, 0x2026, 0x2030, 0x130, 0x212a, 0xd83d),
      fc.integer({ min: 0x2000, max: 0x2030 }),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
        const text = String.fromCharCode(...units);
        const letters = latinLetters(text);
        if (letters !== null) expect(letters).toBe(byPattern(text));
      }),
      { numRuns: 2000 },
    );
  });
});
