import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spell, spelled } from '../../src/article/gate/spell';

const small = (text: string): string => String.fromCharCode(...spelled.subarray(0, spell(text)));

it.each([
  '',
  'The Quay',
  'ÉCOLE ŁÓDŹ ПОРТ',
  'ΠΌΛΙΣ ΤΗΣ ΠΌΛΗΣ', // a sigma at a word's end is another letter
  'İSTANBUL', // a capital of two small letters
  '🌊 Storm 𐐀', // halves, and a capital of two halves
  'ＡＢＣ ㈱ ﬁ ẞ',
  'Lone \ud83c half',
])('spells %j as the platform does', (text) => {
  expect(small(text)).toBe(text.toLowerCase());
});

it('spells any text as the platform does', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => small(text) === text.toLowerCase()));
});

it('spells no text that is too long to be read', () => {
  expect(spell('Quay '.repeat(4_000))).toBe(20_000);
  expect(spell(`${'Quay '.repeat(4_000)}.`)).toBe(-1);
});
