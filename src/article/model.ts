/**
 * The nouns of the house. Everything here is plain, readonly and serialisable: it crosses from the page to the popup
 * as a message, to the clipboard and to the terminal without change. `wire/` holds what the field calls these things.
 */

export type * from './model/article';
export type * from './model/blocks';
export type * from './model/facts';
export type * from './model/provenance';
export type * from './model/reading';
export type * from './model/text';
export type * from './model/trail';
