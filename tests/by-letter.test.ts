import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byLetter } from '../src/article/by-letter';

describe('alternatives by their first letter', () => {
  it.each([
    ['share|save|print', 's(?:hare|ave)|print'],
    ['read-?more|r?eel|(?:^|-)ads?|related', 'r?eel|(?:^|-)ads?|r(?:ead-?more|elated)'],
    ['more-(?:news|stories)|menu', 'm(?:ore-(?:news|stories)|enu)'],
    ['cky-(?!a|b)|cc', 'c(?:ky-(?!a|b)|c)'],
    ['nav', 'nav'],
  ])('of %s are %s', (given, expected) => {
    expect(byLetter(given)).toBe(expected);
  });

  it('match what they match in a row', () => {
    const words = ['share', 'sha', 'save', 'r?eel', 'read-?more', '(?:^|-)ads?', 'list-(?:item|box)', 'l\\b'];
    const text = fc.array(fc.constantFrom('share', 'sh', 'a', 'reel', 'eel', 'read', '-', 'more', 'ads', 'list', 'item', 'box', 'l', ' '), { maxLength: 8 });
    fc.assert(
      fc.property(fc.shuffledSubarray(words, { minLength: 1 }), text, (some, parts) => {
        const given = some.join('|');
        expect(new RegExp(byLetter(given)).test(parts.join(''))).toBe(new RegExp(given).test(parts.join('')));
      }),
    );
  });
});
