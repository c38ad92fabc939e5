/** A set of words from a text of words parted by white space; the form in which the short lists here are written. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * A set of words from a sorted list in which each begins with a digit, how many letters it shares with the one before it:
 * `0said3l4or` is said, sail, sailor. The long lists of lists/*.txt are packed so by scripts/lists.ts.
 */
export function unpacked(list: string): ReadonlySet<string> {
  let word = '';
  return new Set(list.match(/\d\D*/g)?.map((next) => (word = word.slice(0, Number(next[0])) + next.slice(1))));
}
