import { KNOWN_ORGANISATIONS, LAST_HEADS, ORGANISATIONS, PAPERS } from './lists';
import { wordSet } from './word-set';

/** Words that hold the capitals of an institution together and head none: World War Two, Red Square, Vinalon Works. */
export const NO_HEADS: ReadonlySet<string> = wordSet('world week works red project studies community staff conference team city');
/** Head words that name an organisation by themselves in running text: "Parliament", "the Bundestag". */
export const LONE_HEADS: ReadonlySet<string> = wordSet('parliament congress senate bundestag bundesrat landtag');
/** What a firm's name is printed with the first time and without afterwards: Viterra Ltd, Deutsche Börse AG. */
export const LEGAL_FORMS: ReadonlySet<string> = wordSet('inc corp corporation co company ltd limited plc llc llp pbc ag gmbh se sa spa nv group holdings');

/** Whether a name, as it is printed, is that of an organisation that no story introduces. */
export const isKnownOrganisation = (name: string): boolean => KNOWN_ORGANISATIONS.has(name) || /^(?:G7|G20|MI[56])$/.test(name);
/** Whether a word (lower case) makes a run of capitals the name of an organisation. */
export const isInstitution = (word: string): boolean => ORGANISATIONS.has(word) || LAST_HEADS.has(word);
/** Whether a word (lower case) heads organisations only as the last one of a name. */
export const isLastHead = (word: string): boolean => LAST_HEADS.has(word) || PAPERS.has(word);
