/**
 * Letters of the languages whose figures and dates are read, for use inside a character class: Latin with its accents.
 * `\p{L}` would do as well, but each class of it costs milliseconds to compile where case is ignored.
 */
export const LETTER = 'A-Za-z\u00aa\u00ba\u00c0-\u024f';
