/** A set of words from a text of words parted by white space; the form in which the lists here are written. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** As {@link wordSet}, for phrases: one on each side of a comma. */
export const phraseSet = (phrases: string): ReadonlySet<string> => new Set(phrases.trim().split(/\s*,\s*/));
