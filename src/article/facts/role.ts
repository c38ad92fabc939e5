import { re } from '../expression';
import { gap, lowerAt, type Passage, type Word } from './copy';
import { IRREGULAR_VERBS, ROLE_MODIFIERS, ROLE_STOPS, SMALL_ROLES } from './data/lists';
import { isCalendar } from './data/numbers';
import { isRole } from './data/roles';
import { DETERMINERS, ENGLISH_PREPOSITIONS, isOpener } from './data/small-words';
import { SAYING } from './data/speech';
import { isTitle } from './runs';

/** Occupations by their ending, which surnames have too: fisherman, record holder. Near miss: human. */
const OCCUPATION = re`^\p{Ll}{2,}(?:[^uo]man|maker|holder|player)$`;
const HEAD = (word: Word | undefined): boolean => {
  if (!word) return false;
  const head = word.lower.split(/[-‐]/).at(-1) ?? '';
  return OCCUPATION.test(word.text) || (!word.capital && SMALL_ROLES.has(word.lower)) || isRole(word.lower) || isRole(head.replace(/s$/, ''));
};

/** Whether a word can belong to a role whose head follows: not a small word, a verb of saying, a number or a participle. */
const modifies = (word: Word): boolean =>
  ROLE_MODIFIERS.has(word.lower) ||
  (!ROLE_STOPS.has(word.lower) &&
    !isOpener(word.lower) &&
    !SAYING.has(word.lower) &&
    !/^(?:\d|['’]s$)/i.test(word.text) &&
    (word.capital || !(/(?:ing|ly)$/.test(word.lower) || IRREGULAR_VERBS.has(word.lower))));

/**
 * The role printed directly before a name, in the article's words without its determiner: "planetary geologist" of
 * "said planetary geologist Rosaly Lopes"; null when no word for an office or occupation stands there. `run` is where the run
 * of capitals began that holds the name, so that "U.S. Defense Secretary" of "U.S. Defense Secretary Mark Esper" is found too.
 */
export function roleBefore(passage: Passage, run: number, name: number): string | null {
  const { words, text } = passage;
  const before = words[name - 1];
  if (!before) return null;
  // "WeWork's former CEO, Adam Neumann,": an apposition that comes first has a comma on both sides of the name.
  const joint = gap(passage, name - 1);
  const comma = joint === ', ';
  // "U.S. Rep. Ilda Oren", not "their supporters. Indeed"
  const short = /^\.\s?$/.test(joint) && (isTitle(before) || (before.capital && before.text.length <= 5));
  if (!comma && joint !== ' ' && !short) return null;
  let first = name;
  let head = false;
  for (let i = name - 1; i >= 0 && name - i <= 9; i--) {
    const word = words[i];
    if (!word) break;
    if (i < name - 1 && !/^(?: |” |" |’ )$/.test(gap(passage, i)) && !(/^\.? ?$/.test(gap(passage, i)) && (i >= run || isTitle(word)))) break;
    if (i >= run && !comma) {
      // Inside the run of capitals everything up to the name belongs to the role.
      first = i;
      head = true;
      continue;
    }
    if (!head) {
      if (!HEAD(word)) {
        if (comma && i > 0) {
          const phrase = appositionBefore(passage, i);
          return phrase;
        }
        return null;
      }
      head = true;
      first = i;
      continue;
    }
    // envoy to Ukraine Kurt Volker: the run of capitals began with the role's complement
    if (i === run - 1 && ENGLISH_PREPOSITIONS.has(word.lower) && HEAD(words[i - 1])) continue;
    if (word.lower === 'and' && HEAD(words[i - 1])) continue;
    // "to kill U.S. Rep.": a verb in the infinitive is no part of it
    if (!modifies(word) || (!word.capital && words[i - 1]?.lower === 'to')) break;
    first = i;
  }
  if (first === name) return null;
  const last = words[name - 1];
  const from = words[first];
  const role = from && last ? text.slice(from.start, last.end + (text[last.end] === '.' ? 1 : 0)).trim() : '';
  // "Ivo Brandt, Director, Norcraft": the role is of the name before
  if (comma && /[A-Z]\S*,\s$/.test(text.slice(0, from?.start))) return null;
  if (comma && !/[.,;:!?"”—–)-]|^$/.test(text.slice(words[nameEnd(passage, name)]?.end ?? text.length).trim()[0] ?? '')) return null;
  // Mr. is no office, behind one neither
  return role.replace(/(?:^|\s)(?:Mr|Mrs|Ms|Miss|Mx)\.?$|\s(?:Dr|Prof)\.?$/, '') || null;
}

function nameEnd(passage: Passage, from: number): number {
  let i = from;
  while (passage.words[i + 1] && gap(passage, i) === ' ' && (passage.words[i + 1]?.capital ?? false)) i++;
  return i;
}

/** "Sweden’s deputy director of public prosecutions, Eva-Marie Persson,": the head has a complement before the comma. */
function appositionBefore(passage: Passage, last: number): string | null {
  const { words, text } = passage;
  // "In a letter to the president in May, Zoe Duvall": a day or month ends a phrase of time
  if (isCalendar(lowerAt(passage, last)) || /^\d{4}$/.test(lowerAt(passage, last))) return null;
  for (let i = last; i >= 0 && last - i < 10; i--) {
    const word = words[i];
    if (!word || (i < last && gap(passage, i) !== ' ')) return null;
    if (/^(?:who|that|which|is|was|were|are|said|says|has|had)$/.test(word.lower)) return null;
    if (HEAD(word) && /^(?:of|for|to|at|in|on)$/.test(words[i + 1]?.lower ?? '')) {
      let first = i;
      while (first > 0 && gap(passage, first - 1) === ' ' && modifies(words[first - 1] as Word)) first--;
      return text.slice(words[first]?.start, words[last]?.end);
    }
  }
  return null;
}

/** Opens an apposition: ", a research associate at …", ", former special envoy to …", ", special agent for …". */
const APPOSITION = /^(?:\s\([^()]{1,40}\))?,\s+(?:\d{1,3},\s+)?/;

/**
 * The role in the apposition behind a name, up to its comma: "a research associate at the James Martin Center" of
 * "Sam Lair, a research associate at the James Martin Center (CNS), located …"; null when the comma opens something else.
 */
export function roleAfter(passage: Passage, end: number): string | null {
  const { words, text } = passage;
  const last = words[end - 1];
  if (!last) return null;
  const opening = APPOSITION.exec(text.slice(last.end, last.end + 60));
  if (!opening) return null;
  const start = last.end + opening[0].length;
  // A full stop behind one capital letter is that of an abbreviation: U.K., James T. Kirk
  const close = text.slice(start, start + 160).search(re`[,;:!?"“”—]|(?<!(?:^|[^\p{L}])\p{Lu})\.|\s[–-]\s|\swho\s|\swhich\s|$`);
  const role = text
    .slice(start, start + close)
    .trim()
    .replace(/^(?:also|now|currently|then|himself|herself)\s/, '');
  const inside = words.filter((word) => word.start >= start && word.end <= start + close);
  // The head comes before the first preposition; without a determiner the phrase must be short enough to be no clause.
  const cut = inside.findIndex(
    (word, i) => ENGLISH_PREPOSITIONS.has(word.lower) || /^(?:and|that|based|behind)$/.test(word.lower) || (/ing$/.test(word.lower) && HEAD(inside[i - 1])),
  );
  const core = cut < 0 ? inside : inside.slice(0, cut);
  const head = core.at(-1);
  const determined = inside[0]?.lower === 'another' || DETERMINERS.has(inside[0]?.lower ?? '') || /^['’]s$/.test(inside[1]?.text ?? '');
  if (!head || !HEAD(head) || core.length > 9 || role.startsWith('wh')) return null;
  if (!determined && core.some((word) => /^(?:is|was|were|are|has|had|said|says|told|will|would|he|she|they|it)$/.test(word.lower))) return null;
  // "Obama, President Putin and …": a list of people, not an apposition
  if (!determined && cut < 0 && head.capital && core.length === 1 && !/^,\s[A-Z]/.test(text.slice(start + close))) return null;
  return role;
}
