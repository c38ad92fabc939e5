/**
 * Texts compared as a reader compares them: letters and digits only, in one case. Templates repeat a text with other
 * quotes, other dashes, in capitals, cut short, or without its last full stop.
 */
export function essence(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const letters = ASCII.test(text)
    ? text.toLowerCase().replace(/[^a-z0-9]+/g, '')
    : text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '');
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(text, letters);
  return letters;
}

/** Most texts of most pages, whose letters need no tables: \t to ~. */
const ASCII = /^[\t-~]*$/;

/** Every rule compares every block with every other: their letters are counted once. A few pages' worth, then afresh. */
const remembered = new Map<string, string>();
const MOST_REMEMBERED = 2000;

/** Letters below which two texts are alike by chance. */
const ENOUGH = 12;

/** Whether `copy` is `text` again: the same letters, or its beginning cut short by an ellipsis. */
export function repeats(copy: string, text: string): boolean {
  const a = essence(copy);
  const b = essence(text);
  if (a === '' || b === '') return false;
  if (a === b) return true;
  return a.length >= ENOUGH && /(?:…|\.\.\.)\s*$/.test(copy) && b.startsWith(a);
}
