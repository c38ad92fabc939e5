/**
 * Letters of the languages whose figures and dates are read, for use inside a character class: Latin with its accents.
 * The letters of `re` would do as well, but these few ranges cost less to compile, above all where case is ignored.
 */
export const LETTER = 'A-Za-z\u00aa\u00ba\u00c0-\u024f';
