import { re } from '../expression';
import type { Word } from './copy';
import { isDemonym, titled } from './data/demonyms';
import { CONNECTORS, MEN, OCCASIONS, PLACES, WOMEN } from './data/lists';
import { isInstitution, isKnownOrganisation } from './data/organisations';
import { isAbstract, isFirmNoun, isOrdinary, isRole, TITLES } from './data/roles';
import { isGerund } from './data/verbs';

import { ACRONYM, bare, isTitle, type Run } from './runs';

export type NameKind = 'person' | 'organisation' | 'place';
export type Gender = 'man' | 'woman' | 'any';

/** What a run of capitals names, once offices, ranks and nationalities in front of the name are set apart. */
export interface RunReading {
  readonly kind: NameKind | 'unknown';
  /** Words of the name itself, as indices into the passage. */
  readonly from: number;
  readonly to: number;
  /** Something beside the shape of the words speaks for it: an office, a first name, a gazetteer. */
  readonly certain: boolean;
  readonly gender: Gender;
}

/** Adjectives in front of a name that belong to it no more than an office does: Australian-born, Seoul-based. */
const ADJECTIVE = /[-‐](?:born|based|led|backed|listed|controlled|run|trained|educated|owned|ranked|seeded)$/;
/** Surnames that are ordinary words are found all the same behind a first name, but for these: May Street, June Cup. */
const THINGS = /^(?:street|island|beach|airport|award|park|avenue|road|river|prize|show|county)$/;
/** Words for people that a name of something else begins with when they have a capital: Star Wars, Muslim Brotherhood. */
const RARELY_OFFICES = /^(?:star|muslim|christian|don)$/;
/** What a contraction ends in: I’d, We’ll; near miss: O’Neill. */
const CONTRACTED = /['’](?:d|ll|ve|m|re|t)$/;
/** Two names that a scrape ran together: CortezAlexa; near misses: McDonald, DeSantis, FitzGerald. */
const GLUED = re`\p{Ll}{4}\p{Lu}\p{Ll}{3}`;
/** Number words before a noun that has a capital by itself: "Five Panamanian players". */
const NUMBER = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|sensitive|protected)$/;
/** Letters of scripts without capitals: a word that mixes them in is no run of names. */
const UNCASED = /[\u0590-\u0fff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** Most words of a person's name: Ursula Gertrud von der Leyen. */
const LONGEST = 5;

const text = ({ passage }: Run, words: readonly Word[]): string => passage.text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
const listed = (name: string): boolean => PLACES.has(name);
/** `Los Angeles`, and `LOS ANGELES` of a dateline. */
export const isPlace = (name: string): boolean => listed(name) || (re`^[\p{Lu}\s.-]{4,40}$`.test(name) && listed(titled(name.toLowerCase())));

const isListed = (name: string): boolean => MEN.has(name) || WOMEN.has(name);
/** Whether a word is a first name; a double one counts by its first half. */
export function isFirstName(word: Word | undefined): boolean {
  if (!word) return false;
  const head = word.lower.split(/[-‐]/)[0] ?? '';
  if (/[^a-z]/.test(word.lower) && isListed(word.lower.normalize('NFD').replace(re.g`\p{M}`, ''))) return true;
  return MEN.has(word.lower) || WOMEN.has(word.lower) || MEN.has(head) || WOMEN.has(head);
}
function genderOf(first: string, title: Gender): Gender {
  if (title !== 'any') return title;
  const name = first.toLowerCase();
  const head = name.split(/[-‐]/)[0] ?? name;
  const man = MEN.has(name) || MEN.has(head);
  const woman = WOMEN.has(name) || WOMEN.has(head);
  return man === woman ? 'any' : man ? 'man' : 'woman';
}

interface Front {
  /** How many words stand in front of the name. */
  readonly size: number;
  readonly office: boolean;
  readonly title: Gender;
}

/** Sets apart what stands in front of a name; null for an office without its holder ("the White House Press Secretary"). */
function frontOf(run: Run): Front | null {
  const { words, passage } = run;
  let title: Gender = 'any';
  let size = 0;
  let office = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    const more = i < words.length - 1;
    // Jennifer M. Johnston: an initial is no Monsieur
    if (isTitle(word) && more && (i === size || word.text.length > 1)) {
      title = TITLES[bare(word.text)] ?? title;
      size = i + 1;
      office = true;
    } else if (isRole(word.lower) && !(RARELY_OFFICES.test(word.lower) && word.capital && (more || !run.opens))) {
      const first = i === size && isFirstName(word) && more && !isRole(words[i + 1]?.lower ?? '');
      // The last word is a surname behind a first name: Kevin King
      if (!more && i > size && isFirstName(words[i - 1])) break;
      if (!more) return null;
      if (first) continue;
      size = i + 1;
      office = true;
    } else if (size === i && more) {
      const rest = text(run, words.slice(i));
      // American Kevin King, but not North Korean or British Airways; envoy to Ukraine Kurt Volker
      const nation = !isFirstName(word) && isDemonym(word.lower) && !isPlace(rest);
      const country = words.length > i + 2 && isFirstName(words[i + 1]) && isPlace(word.text) && !isFirstName(word);
      // Browns DL Sheldon Richardson; ambassador to Britain Liu Xiaoming
      const team = /[^s]s$/.test(word.lower) && words.length > i + 3 && !isFirstName(word);
      const position = re`^\p{Lu}{2,3}$`.test(words[i + 1]?.text ?? '') && (team || isFirstName(words[i + 2]));
      const posted =
        i === 0 &&
        isPlace(word.text) &&
        words.length > 2 &&
        /^(?:to|of|for|in)$/.test(passage.words[run.from - 1]?.lower ?? '') &&
        isRole(passage.words[run.from - 2]?.lower ?? '');
      if (ADJECTIVE.test(word.lower) || nation || country || posted) size = i + 1;
      else if (position) size = i + 2;
    }
  }
  return { size, office, title };
}

/** Reads a run; null when it names nobody and nothing by itself. */
export function readRun(run: Run): RunReading | null {
  const { words } = run;
  if (words.some((word) => UNCASED.test(word.text) || CONTRACTED.test(word.text))) return null;
  const [opener, ...others] = words;
  // "Chipmaker Norcraft": at the beginning of a sentence what it is has a capital too
  if (opener && others.length > 0 && run.opens && isFirmNoun(opener.lower) && opener.lower.endsWith('maker') && !isFirstName(others[0]))
    return { kind: 'organisation', from: run.from + 1, to: run.to, certain: true, gender: 'any' };
  if (ADJECTIVE.test(words.at(-1)?.lower ?? '')) return null;
  if (isPlace(text(run, words))) return { kind: 'place', from: run.from, to: run.to, certain: true, gender: 'any' };
  if (isKnownOrganisation(text(run, words))) return { kind: 'organisation', from: run.from, to: run.to, certain: true, gender: 'any' };
  const front = frontOf(run);
  if (!front) return null;
  const { office, title } = front;
  let name = words.slice(front.size);
  const whole = { from: run.from, to: run.to, gender: 'any' as const };
  if (office && name.length > 2 && CONNECTORS.has(name[0]?.lower ?? '')) {
    // Director of Public Prosecution Eva-Marie Persson: the name is the last two words
    name = name.slice(-2);
    if (!isFirstName(name[0])) return { ...whole, kind: 'organisation', certain: false };
  }
  const [first, second] = name;
  if (!first) return null;
  const called = text(run, name);
  const own = { from: run.to - name.length, to: run.to, gender: office && name.length === 1 ? title : genderOf(first.text, title) };
  const institution = name.some((word, i) => isInstitution(word.lower) && !(i === 0 && isFirstName(word)));
  if (institution) return { ...whole, kind: 'organisation', certain: true };
  if (name.length === 1 && ACRONYM.test(called)) return { ...(office ? own : whole), kind: 'organisation', certain: false };
  if (isPlace(called)) return { ...own, kind: 'place', certain: true };
  if (name.length === 1) return { ...own, kind: office ? 'person' : 'unknown', certain: office };
  const personal = isFirstName(first);
  // Buffalo Sabres, HMP Belmarsh: a place or an acronym opens no person's name
  if (!office && !personal && (isPlace(first.text) || (ACRONYM.test(first.text) && first.text.length > 2)))
    return { ...whole, kind: 'organisation', certain: false };
  const ordinary = name.some((word) => isOrdinary(word.lower) || isAbstract(word.lower) || /\d/.test(word.text));
  const surname =
    (personal || office) &&
    name.length === 2 &&
    second !== undefined &&
    !THINGS.test(second.lower) &&
    !OCCASIONS.has(second.lower) &&
    !(isOrdinary(first.lower) && isOrdinary(second.lower) && !second.lower.endsWith('s'));
  if (name.length > LONGEST || (ordinary && !surname && !(second && /[-‐]/.test(second.text)))) return { ...own, kind: 'unknown', certain: false };
  const last = name.at(-1);
  if (name.some((word) => GLUED.test(word.text))) return null;
  // Five Panamanian, Protected B, Arkham VR, Noble Moving
  const nobody = last === undefined || isGerund(last.lower) || NUMBER.test(first.lower) || isDemonym(last.lower) || re`^\p{Lu}{1,3}$`.test(last.text);
  if (!office && !personal && nobody) return { ...own, kind: 'unknown', certain: false };
  return { ...own, kind: 'person', certain: office || personal };
}
