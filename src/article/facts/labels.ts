import { re } from '../expression';
import { firstFrom, type Passage, sentenceAt } from './copy';
import { LABELS } from './data/lists';
import { wordSet } from './data/word-set';
import type { Amount, NumberGrammar } from './number-grammar';
import { ACRONYM } from './runs';

/** Interstate 10, No. 5: whether the word before a number makes it a label. */
function isLabelled({ words, text }: Passage, start: number): boolean {
  const word = words[firstFrom(words, start) - 1];
  return word !== undefined && LABELS.has(word.text) && /^\.?\s$/.test(text.slice(word.end, start));
}
/** What a house number stands before: 2134 Caldwell Place, 3170 W. Main. */
const STREETS = wordSet('St Street Ave Avenue Road Rd Drive Dr Place Lane Ln Boulevard Blvd Court Way Highway Parkway N S E W');
/** Whether one of the capitals behind a number is a street's. */
function isHouse({ words, text }: Passage, end: number): boolean {
  const from = firstFrom(words, end);
  const street = words.slice(from, from + 4).findIndex((word) => STREETS.has(word.text));
  return street >= 0 && words.slice(from, from + street).every(({ capital }) => capital) && !re`[^\p{L}. ]`.test(text.slice(end, words[from + street]?.start));
}

/** A kind of thing rather than how long it lasted: "24-hour hotline", "30-day free trial"; a court's "two-day trial" lasted. */
const KIND = /^[-\s]?(?:free|hotline|news|channel|video|subscription)\b/;
/** What stands in front of a place in which things are counted: "In Kelmouth 12 people waited". */
const WHERE = re`\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]n|[Ff]rom|[Bb]y)\s(?:\p{Lu}[\p{L}.’'-]*\s){1,3}$`;

/** Whether a number is part of a name, a date, a score or a label rather than a quantity. */
export function isName(passage: Passage, amount: Amount, grammar: NumberGrammar): boolean {
  const { text } = passage;
  const { printed, end, unit, currency, scaled } = amount;
  const before = text.slice(Math.max(0, printed.start - 40), printed.start);
  const after = text.slice(end, end + 40);
  const digits = text.slice(printed.start, printed.end);
  const numeral = /^\d/.test(digits);
  if (currency || unit === 'percent') return false;
  // 0800 1234, +44 20 7946 0000, (555) 0100
  if (numeral && /(?<!\d)(?:0\d{2,4}|\+\d{1,3}(?:[\s-]\d+)*|\(\d{2,5}\))[\s/-]?$/.test(before)) return true;
  // a las 13:00 horas
  if (/\d:$/.test(before)) return true;
  // 20th, 4x4, CO2, KN-23, 9/11, 7:14, 4-1, 2-0, #8, 3D
  const glued = after !== '' && !/\s/.test(after[0] ?? '');
  if (glued && (/^(?:st|nd|rd|th|er|ère|e|º|ª|o|a)\b/.test(after) || (re`^[\p{L}]`.test(after) && numeral))) return true;
  // Patterns are read only where the mark that they look for stands: reading one costs as much as a hundred tests
  if (/[-/:.#–]\s?$/.test(before) && re`[\p{L}\d][-/:.#–]$|#$|\d[–:]\s?$`.test(before) && !(unit || /\d–$/.test(before))) return true;
  if (
    /^\s?[-–/:]/.test(after) &&
    /^(?:[/:]\d|[-–]\d+(?:[\s,.;)]|$)|\s?[–-]\s?\d+\s?(?:\(|,|\.|$|win|loss|victory|defeat))/.test(after) &&
    !unit &&
    !re`^[-–]\d+[\s-](?:percent|per|%|year|day|month|week|hour|minute|mile|km|(?:\p{Ll}+\s)?\p{Ll}+s\b)`.test(after)
  )
    return true;
  if (/^\s?(?:[ap]\.?m\b|o['’]clock|GMT|Uhr\b|h\b|heures? du)/i.test(after)) return true;
  // "5 May", not English "buyers over 21 may"
  if (
    (grammar.comma ? re`^\.?\s?\p{L}` : re`^\.?\s?(?:of )?\p{Lu}`).test(after) &&
    grammar.months.test(re`^\.?\s?(?:de |of )?([\p{L}]+)`.exec(after)?.[1] ?? '')
  )
    return true;
  // 5 mar (EFE), 05 MAR -: the day of a dateline
  if (grammar.comma && re`^\s\p{L}{3}\.?\s[(–-]`.test(after)) return true;
  // two days after, 15 years ago: these tell when
  // but "avoided extradition for seven years after" tells how long
  if (/^(?:days|weeks|months|years|hours|minutes|decades)$/.test(unit ?? '') && /^\s(?:after|before|ago|earlier|later)\b/.test(after))
    return !(re`\bfor\s(?:\p{L}+\s){0,2}$`.test(before) && /^\s(?:after|before)/.test(after));
  // Ninety Mile Beach, 48 Hours
  if (
    unit !== null &&
    !grammar.comma &&
    re`^[\s-]\p{Lu}\p{Ll}{3}`.test(text.slice(printed.end, end)) &&
    (re`^\s\p{Lu}`.test(after) || re`^\p{Lu}`.test(digits))
  )
    return true;
  if (isLabelled(passage, printed.start) || (unit !== null && KIND.test(after))) return true;
  if (numeral && !unit && isHouse(passage, end)) return true;
  // A capitalised word that opens no sentence right before a bare numeral makes it part of a name: Apollo 11, World War Two
  const name = re`([\p{Lu}][\p{L}\d.’'-]*)\s$`.exec(before)?.[1];
  if (name && !unit && !scaled) {
    const word = firstFrom(passage.words, printed.start) - 1;
    const opens = sentenceAt(passage, printed.start)?.from === word;
    const counts = re`^\s(?:\p{Ll}{3,}s|people|men|women|children|police)\b`.test(after) && !re`^\s\p{Ll}+s\s(?:an?|the)\s`.test(after);
    // "Wi-Fi 6 devices", a box score's "Hale 17 points"; more than that is counted by no name
    if ((!opens || ACRONYM.test(name)) && (numeral || re`^\p{Lu}`.test(digits)) && !(counts && (amount.value >= 100 || !numeral || WHERE.test(before))))
      return true;
  }
  if (numeral && !scaled && /^(?:1[5-9]|20)\d\d$/.test(digits) && !unit) {
    // A bare year, unless a plural noun says that it counts: 2000 people
    return (
      !re`^\s(?:\p{Ll}+\s){0,2}?(?:people|children|men|women|police|(?!this\b|dans\b|sans\b|plus\b)\p{Ll}{3,}s)\b`.test(after) ||
      /(?:in|since|by|from|until|of|the|after|before|during|between)\s$/i.test(before)
    );
  }
  if (numeral && !unit && /^\s?\(\d/.test(after)) return true;
  if (!numeral) return isWordNoFigure(amount, before, text.slice(printed.end, printed.end + 1), after);
  return false;
}

/** `one` and the small words count only where a noun follows: "two people"; not "one of them", "the two", "at one point". */
function isWordNoFigure({ value, unit, scaled }: Amount, before: string, joint: string, after: string): boolean {
  // "one-year ban", but not "one year"
  if (unit || scaled) return value === 1 && !/^[-‐]$/.test(joint) && !/(?:least|than|most|only|just|to|about|over|under)\s$/i.test(before);
  if (value === 1) return !/(?:least|than|most)\s$/i.test(before) && !/(?:killing|killed|injuring|wounding)\s$/i.test(before);
  if (re`^-\p{L}`.test(after) || value === 0) return true;
  if (/(?:^|\s)(?:these|those|other|his|her|their|last|first|next|past|at|one)\s$/i.test(before)) return true;
  if (/^\s(?:of (?:them|us|whom|the)|or|to|and|times|more|others|months? ago|years? ago|in|on)\b/.test(after)) return !/^\sof the\b/.test(after);
  return !re`^\s[\p{L}]`.test(after);
}
