import { re } from '../expression';
import type { Attribution } from './attributions';
import { wordsOf } from './copy';
import { MORE_HEADS, ORGANISATION_NOUNS, PAPERS } from './data/lists';
import { isInstitution, isKnownOrganisation, isLastHead, LEGAL_FORMS, LONE_HEADS, NO_HEADS } from './data/organisations';
import { FIRM_ROLES, isFirmNoun, isGroup, isRole } from './data/roles';
import { ENGLISH_PREPOSITIONS } from './data/small-words';
import { phraseSet, wordSet } from './data/word-set';
import { isFirstName, isPlace } from './reading';
import type { Entity, NameMention, Names } from './register';
import { ACRONYM } from './runs';

/**
 * The organisations that are sure to be some. Whatever else has a capital is kept among the names for what is said of it, and is
 * listed nowhere: a river, a war, a chemical or a town without a gazetteer's word for it. One entry for each: "EU" goes with
 * "European Union", "the Commission" with "European Commission".
 */
export function listedOrganisations(names: Names, attributions: readonly Attribution[]): readonly Entity[] {
  const speaking = new Set(attributions.flatMap(({ plain, name }) => (plain && name ? [name.entity] : [])));
  const listed: Entity[] = [];
  // The White House is a place to be at, and a body once it says something.
  const bodies = names.places.filter((entity) => speaking.has(entity) && isKnownOrganisation(entity.name));
  const all = [...names.organisations.filter((entity) => isOrganisation(entity, speaking.has(entity))), ...bodies];
  for (const entity of all) {
    const longer = all.find((other) => other !== entity && isShorter(entity, other));
    if (!longer) listed.push(entity);
  }
  return listed.map((entity) => {
    // "The Commission" is nobody's name by itself and the European Commission's beside it.
    const shorter = names.organisations.filter((other) => (all.includes(other) || isHead(other.name.toLowerCase())) && isShorter(other, entity));
    return shorter.length === 0 ? entity : { ...entity, mentions: [entity, ...shorter].flatMap(({ mentions }) => mentions) };
  });
}

const wordsIn = (name: string): readonly string[] => name.toLowerCase().split(/[\s-]+/);

function isOrganisation(entity: Entity, speaks: boolean): boolean {
  const { name, mentions } = entity;
  if (isKnownOrganisation(name)) return true;
  if (isRunOn(name) || SITE.test(name)) return false;
  if (
    hasHead(name) ||
    isPaper(name) ||
    (ACRONYM.test(name) && !COMMON.has(name) && mentions.some(hasPeople)) ||
    mentions.some((item) => isCalled(item) || isRunAsFirm(item) || isBracketed(item))
  )
    return true;
  // A surname that no full name introduces speaks too, so the verb is enough only for what no person is called.
  return speaks && (name.includes(' ') || (ACRONYM.test(name) && name.length > 2));
}

/** Capitals that hold more than one name or end in people: "Civic Party and the Labour Party", "Refugee Council Eva Moss", "World Bank Officials". */
function isRunOn(name: string): boolean {
  if (re` and the |-(?:born|run|\p{Ll}+ed)\b`.test(name)) return true;
  const words = wordsOf(name);
  const last = words.at(-1);
  if (!last || words.length === 1) return false;
  if (isGroup(last.lower) && last.lower.endsWith('s') && !isInstitution(last.lower)) return true;
  const [person, surname] = words.slice(-2);
  const front = name.slice(0, Math.max(0, (person?.start ?? 0) - 1));
  return words.length > 2 && isFirstName(person) && !hasHead(surname?.text ?? '') && (hasHead(front) || isRole(words[0]?.lower ?? ''));
}

/** A place to be in, whatever stands before it: the Cabinet Room, Legislative Council Road. */
const SITE = /\s(?:Room|Street|Road|Avenue|Square|Park|Beach|Bridge|Station|Airport)$/;

/** Toronto Star: a word of newspapers behind a place; "Morning Star" is none. */
const isPaper = (name: string): boolean => {
  const [, place = '', last = ''] = /^(.+) (\S+)$/.exec(name.toLowerCase()) ?? [];
  return (PAPERS.has(last) || /^(?:star|sun|mail|globe|mirror|express)$/.test(last)) && isPlace(name.slice(0, place.length));
};

/** Acronyms of things that have chiefs and officials too. */
const COMMON = wordSet('AI TV IT HR PR PC UK US USA UAE EU DNA GDP HIV AIDS COVID CEO CFO PM MP MPs VIP GPS SUV LGBT PhD MBA DJ');
/** "FTU’s Alice Moss", "NPP candidate": what has people is a body. */
const hasPeople = ({ passage: { text }, end }: NameMention): boolean =>
  re`^['’]s?\s\p{Lu}\p{L}+\s\p{Lu}`.test(text.slice(end, end + 40)) || isMember(re`^\s(\p{Ll}+)`.exec(text.slice(end, end + 40))?.[1] ?? '');
const isMember = (word: string): boolean =>
  (isRole(word.replace(/s$/, '')) && !FIRM_ROLES.has(word.replace(/s$/, ''))) || /^(?:members?|headquarters)$/.test(word);

const isHead = (word: string): boolean => isInstitution(word) || MORE_HEADS.has(word) || isLastHead(word);

/** Whether a word of the name says what it is: European Commission, Planet Labs; "Week" and "World War Two" have none. */
function hasHead(name: string): boolean {
  const words = wordsIn(name);
  if (words.length === 1) return LONE_HEADS.has(name.toLowerCase());
  return words.some((word, i) => {
    if (NO_HEADS.has(word) || !isHead(word)) return false;
    // Munk School of Global Affairs: what follows `of` hangs on its head
    return !isLastHead(word) || i === words.length - 1 || ENGLISH_PREPOSITIONS.has(words[i + 1] ?? '');
  });
}

/** `CNS` of "James Martin Center for Nonproliferation Studies (CNS)": what stands before the bracket has a head word or these initials. */
function isBracketed({ passage, start, end, entity }: NameMention): boolean {
  if (!ACRONYM.test(entity.name) || passage.text[end] !== ')') return false;
  const before = re`((?:\p{Lu}[\p{L}’'-]*(?:\s(?:of|for|and|the|on|in|to))*\s){2,9})\($`.exec(passage.text.slice(Math.max(0, start - 120), start))?.[1];
  return before !== undefined && (hasHead(before.trim()) || isInitials(before, entity.name));
}

/** What only a firm has. Near misses, which people have too: shares, employees, lawyers. */
const FIRM_HAS = phraseSet(
  'CEO, CFO, COO, chief executive, chief financial, shareholders, revenue, revenues, customers, subsidiary, subsidiaries, initial public',
);
const HAS = /^['’]s?\s(?:(?:former|then|new)\s|co-)?(\w+(?: (?:executive|financial|public)\b)?)/;
const OF_FIRM = /\b(?:CEO|CFO|COO|chief executive(?: officer)?|shareholders|customers|subsidiary|unit)\s(?:of|at)\s$/i;
const FIRM_SPEAKS = /^\s(?:CEO|CFO|spokesperson|spokesman|spokeswoman|shareholders|customers)\b/;
/** "WeWork’s former CEO", "shareholders of WeWork", "a WeWork spokesperson". */
const isRunAsFirm = ({ passage: { text }, start, end }: NameMention): boolean =>
  FIRM_HAS.has(HAS.exec(text.slice(end, end + 40))?.[1] ?? '') ||
  (/(?:of|at) $/.test(text.slice(start - 3, start)) && OF_FIRM.test(text.slice(Math.max(0, start - 40), start))) ||
  FIRM_SPEAKS.test(text.slice(end, end + 20));

/** An apposition's head is its last noun before a mark, a preposition or a relative: "a South Korean satellite imagery firm". */
const APPOSED = re`^(?: \([^()]{1,30}\))?, (?:an?|the|one of)\s((?:[\p{L}\d’'.-]+\s){0,6}[\p{L}-]+?)s?(?=[,.;:)]|\s(?:of|for|in|that|which|whose|based|with|from|owned|led|founded)\b)`;

/** Trades that stand before firms and hardly ever before a person's last name alone: "designer Halston" is a man. */
const TRADES = wordSet('trader supplier distributor maker operator');
/** What the story calls it: "the satellite firm Planet Labs", "global grain trader Viterra", "SI Analytics, a … firm". */
function isCalled({ passage, from, end }: NameMention): boolean {
  const before = passage.words[from - 1];
  const straight = before && passage.text.slice(before.end, passage.words[from]?.start) === ' ';
  const noun = before?.lower ?? '';
  const opens = passage.sentences.some(({ start }) => start === before?.start);
  if (straight && (!before.capital || opens) && (isFirmNoun(noun) || TRADES.has(noun))) return true;
  const apposed = APPOSED.exec(passage.text.slice(end, end + 140))?.[1];
  return ORGANISATION_NOUNS.has(apposed?.split(' ').at(-1)?.toLowerCase() ?? '');
}

/** Initials of a name's words of weight: EU, CNS of "Center for Nonproliferation Studies". */
const initials = (name: string): string => (name.match(re.g`(?<![\p{L}’'])\p{Lu}`) ?? []).join('');

/** Whether letters are those that a name begins or ends with: DAB of "Democratic Alliance for the Betterment of Kelmouth". */
const isInitials = (name: string, letters: string): boolean => initials(name).endsWith(letters) || (letters.length > 2 && initials(name).startsWith(letters));

/** Whether one name is a short form of another: its initials, its end, or what is left without a legal form or an "of …". */
function isShorter({ name: short }: Entity, { name: long }: Entity): boolean {
  if (short.length >= long.length) return false;
  if (ACRONYM.test(short)) return long.includes(' ') && (initials(long) === short || (short.length > 2 && isInitials(long, short)));
  if (long.endsWith(` ${short}`)) return true;
  if (!long.startsWith(`${short} `)) return false;
  const rest = wordsIn(long).slice(wordsIn(short).length);
  return rest.every((word) => LEGAL_FORMS.has(word)) || (ENGLISH_PREPOSITIONS.has(rest[0] ?? '') && hasHead(short));
}
