import { re } from '../../expression';
import { GROUPS, NOT_PEOPLE, ORGANISATION_NOUNS, ROLES, ROLES_ABROAD } from './lists';
import { isCalendar } from './numbers';
import { wordSet } from './word-set';

/** German makes one word of an office: Regierungssprecherin, Tour-Sieger, US-Präsident. */
export const GERMAN_OFFICES =
  'sprecher|führer|minister|präsident|chef|kanzler|meister|trainer|anwalt|direktor|leiter|vorsitzende|experte|forscher|sieger|sekretär|kommissar|profi|star|politiker|beauftragte|abgeordnete|richter|botschafter|gründer|autor|landrat';
const COMPOUND = new RegExp(`(?:${GERMAN_OFFICES})(?:in|r|n)?$`);
/** Occupations by their ending: geologist, spokeswoman. Near misses: assist, Norman. */
const OCCUPATIONS = /.(?:ographer|ician|woman|keeper|fighter|writer|person)$|..(?<!ex|ass|cons|pers|res|ins|enl|ckl|yl|tw|chr)ist$/;
/** Whether a word (lower case) is for what someone is. */
export const isRole = (word: string): boolean =>
  ROLES.has(word) || ROLES_ABROAD.has(word) || ROLES.has(word.slice(word.lastIndexOf('-') + 1)) || COMPOUND.test(word) || OCCUPATIONS.test(word);

const titles = <G extends string>(gender: G, words: string): Readonly<Record<string, G>> => Object.fromEntries(words.split(' ').map((word) => [word, gender]));

/** Forms of address and rank that are no role by themselves, with the gender they tell. Without their full stop. */
export const TITLES: Readonly<Record<string, 'man' | 'woman' | 'any'>> = {
  ...titles('man', 'mr sir lord king prince messrs herr m monsieur don señor signor dom'),
  ...titles('woman', 'mrs ms miss lady dame queen princess frau mlle madame mme doña señora signora dona'),
  ...titles('any', 'mx dr prof sen rep gov gen col lt cmdr adm capt maj sgt cpl rev hon det insp supt brig'),
};

/** Whether a word (lower case) is for people or a body that speaks: officials, the ministry, researchers. */
export const isGroup = (word: string): boolean =>
  GROUPS.has(word) || ORGANISATION_NOUNS.has(word) || isRole(word) || (word.endsWith('s') && isRole(word.slice(0, -1)));

/** Roles that firms have as often as people: "grain trader Viterra" names a firm, "grain trader Ann Smith" a person. */
export const FIRM_ROLES: ReadonlySet<string> = wordSet(
  'trader publisher developer builder operator owner producer manager contractor broker investor designer supplier distributor maker',
);

/** Makers that are firms: "Chipmaker Norcraft". Near misses: filmmaker, lawmaker, dressmaker. */
const FIRM_MAKER = re`^(?!(?:film|law|dress|book|home|match|peace|play|policy|pace|trouble)-?maker)\p{Ll}{3,}-?makers?$`;
/** Whether a word (lower case) before a name says that it names a firm or another body. */
export const isFirmNoun = (word: string): boolean => ORGANISATION_NOUNS.has(word) || FIRM_MAKER.test(word);

/** Endings of things and ideas: Border Protection, Mental Fitness; long enough to spare Vance and Florence. */
const ABSTRACT = re`\p{L}{4}(?:tion|sion|ment|ness|ship|ity|ism|ology|ics|ance|ence|ful|less|able|ible)s?$`;
/** Whether a word (lower case) is an ordinary one that names things rather than people: river, rivers. */
export const isOrdinary = (word: string): boolean => isCalendar(word) || NOT_PEOPLE.has(word) || (word.endsWith('s') && NOT_PEOPLE.has(word.slice(0, -1)));
/** Whether a word (lower case) ends as things and ideas do: protection, fitness. */
export const isAbstract = (word: string): boolean => ABSTRACT.test(word);
