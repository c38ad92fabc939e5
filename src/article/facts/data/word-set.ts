/** A set of words from a text of words parted by white space; the form in which the short lists here are written. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** As {@link wordSet}, for phrases: one on each side of a comma. */
export const phraseSet = (phrases: string): ReadonlySet<string> => new Set(phrases.trim().split(/,\s+/));

/** Words that are looked up. */
export interface Words extends Iterable<string> {
  has(word: string): boolean;
}

/**
 * Words from a sorted list in which each begins with a digit, how many letters it shares with the one before it:
 * `0said3l4or` is said, sail, sailor. The long lists of lists/*.txt are packed so by scripts/lists.ts. Unpacked when the
 * first word is looked up: the popup loads them all, and its story asks for few.
 */
export function unpacked(list: string): Words {
  let known: Set<string> | undefined;
  const words = (): ReadonlySet<string> => {
    if (known) return known;
    known = new Set();
    let word = '';
    for (const next of list.match(/\d\D*/g) ?? []) {
      word = word.slice(0, next.charCodeAt(0) - 48) + next.slice(1);
      known.add(word);
    }
    return known;
  };
  return { has: (word) => words().has(word), [Symbol.iterator]: () => words()[Symbol.iterator]() };
}
