import type { FigureFact } from '../model';
import { type Copy, firstFrom, mention, type Passage, sentenceAt } from './copy';
import { countsOf } from './counts';
import { LETTER } from './data/letters';
import { MONTHS, NUMBER_WORDS, SCALES } from './data/numbers';
import { CURRENCIES, QUALIFIERS, UNITS } from './data/units';
import type { Range } from './sentences';

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const any = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|');

interface Grammar {
  readonly number: RegExp;
  readonly qualifier: RegExp;
  readonly words: Readonly<Record<string, number>>;
  readonly months: RegExp;
  /** The decimal mark is a comma and the thousands' a full stop or a space. */
  readonly comma: boolean;
}
const grammars = new Map<string, Grammar>();
const UNIT_AFTER = new RegExp(`^(?:[-\\s\u00a0]?)(?:${any(Object.keys(UNITS))})(?![${LETTER}\\d])`, 'iu');
const SCALE_AFTER = new RegExp(`^[-\\s\u00a0]?(?:${any(Object.keys(SCALES))})(?:(?<=mio|mrd)\\.)?(?![${LETTER}\\d])`, 'iu');

function grammarOf(language: string): Grammar {
  const known = grammars.get(language);
  if (known) return known;
  const words = NUMBER_WORDS[language] ?? {};
  const tens = Object.keys(words).filter((word) => (words[word] ?? 0) >= 20);
  const ones = Object.keys(words);
  const spelled = ones.length === 0 ? '' : `|(?:(?:${any(tens)})-)?(?:${any(ones)})(?![${LETTER}])`;
  // A space parts thousands only where the language writes so: "on May 5 200 people" is two numbers in English
  const digits = `(?:\\d{1,3}(?:[.,\u00a0\u202f${language === 'en' ? '' : " '’"}]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?)`;
  const grammar: Grammar = {
    // 4,000 · 1.5 · 10 000 · twenty-five, with a currency in front: $6.5, US$1. Near misses are sorted out by `isName`.
    number: new RegExp(
      `(?:((?:US|HK|NZ|[ACSR])?\\$|[£€¥₹₽₩₺]|(?<![${LETTER}])(?:USD|EUR|GBP|CHF|Rs\\.?)\\s?)\\s?|(?<![${LETTER}\\d.,$£€-]))(${digits}(?!\\d|[${LETTER}]{4})${spelled})`,
      'giu',
    ),
    qualifier: new RegExp(`(?<![${LETTER}])((?:${any(QUALIFIERS[language] ?? [])})(?:\\s(?:${any(QUALIFIERS[language] ?? [])}))?)\\s*$`, 'iu'),
    words,
    months: new RegExp(`^(?:${any(Object.keys(MONTHS[language] ?? {}))})$`, 'i'),
    comma: language !== 'en',
  };
  grammars.set(language, grammar);
  return grammar;
}

/** A number as printed, by the habits of the language; null when it cannot be one. */
function readNumber(printed: string, grammar: Grammar): number | null {
  const word = grammar.words[printed.toLowerCase()];
  if (word !== undefined) return word;
  const [ten, one] = printed.toLowerCase().split('-');
  if (ten && one && grammar.words[ten] !== undefined && grammar.words[one] !== undefined) return (grammar.words[ten] ?? 0) + (grammar.words[one] ?? 0);
  let plain = printed.replace(/[\u00a0\u202f '’]/g, '');
  if (grammar.comma) plain = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(plain) ? plain.replace(/\./g, '').replace(',', '.') : plain.replace(',', '.');
  else plain = plain.replace(/,(?=\d{3}(?:\D|$))/g, '');
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

interface Amount extends Range {
  readonly printed: Range;
  readonly value: number;
  readonly unit: string | null;
  readonly currency: boolean;
  readonly scaled: boolean;
}

/** The quantities of the story with what they count. Years, dates, clock times, scores, ordinals and names are none. */
export function findFigures(copy: Copy, dates: readonly (Range & { readonly passage: Passage })[]): readonly FigureFact[] {
  const grammar = grammarOf(copy.language);
  return copy.passages
    .filter((passage) => passage.kind === 'prose' || passage.kind === 'item')
    .flatMap((passage) => {
      const taken = dates.filter((date) => date.passage === passage);
      const amounts = amountsIn(passage, grammar, taken);
      return ranged(passage, amounts, grammar, copy.language);
    });
}

function amountsIn(passage: Passage, grammar: Grammar, dates: readonly Range[]): readonly Amount[] {
  const { text } = passage;
  const out: Amount[] = [];
  for (const match of text.matchAll(grammar.number)) {
    const printed = match[2];
    if (!printed) continue;
    const start = match.index;
    let end = start + match[0].length;
    const at = { start: end - printed.length, end };
    const next = dates[firstFrom(dates, start)];
    const last = dates[firstFrom(dates, start) - 1];
    if ((next && next.start < end) || (last && last.end > start)) continue;
    const base = readNumber(printed, grammar);
    if (base === null) continue;
    const currency = match[1]?.trim().toLowerCase().replace('.', '');
    let value = base;
    let scaled = false;
    const scale = SCALE_AFTER.exec(text.slice(end, end + 14));
    const factor = scale && SCALES[scale[0].trim().toLowerCase().replace(/[-.]/g, '')];
    // "5 m" is metres more often than millions unless it is money
    if (scale && factor && (currency || !/^[-\s]?(?:m|k|mil)\.?$/i.test(scale[0]) || /^mil$/i.test(scale[0].trim()))) {
      value *= factor;
      end += scale[0].length;
      scaled = true;
    }
    let unit: string | null = currency ? (CURRENCIES[currency] ?? null) : null;
    if (!unit) {
      // 3,4 millones de euros
      const link = scaled && grammar.comma ? (/^\s(?:de\s|di\s|d['’])/.exec(text.slice(end, end + 5))?.[0].length ?? 0) : 0;
      const found = UNIT_AFTER.exec(link > 0 ? ` ${text.slice(end + link, end + 26)}` : text.slice(end, end + 26));
      const key = found?.[0].replace(/^[-\s\u00a0]/, '').toLowerCase();
      // "a 15 day" is a unit, "in 5 G" is not: symbols keep their case
      if (found && key && UNITS[key] && !(key.length === 1 && key !== '%' && found[0].trim() !== 'g')) {
        unit = UNITS[key] ?? null;
        end += found[0].length + (link > 0 ? link - 1 : 0);
        const old = /^[-\s]old\b/i.exec(text.slice(end, end + 6));
        if (unit === 'years' && old) {
          end += old[0].length;
          unit = 'years old';
        }
      }
    }
    const amount: Amount = { start, end, printed: at, value, unit, currency: currency !== undefined, scaled };
    if (!isName(passage, amount, grammar)) out.push(amount);
  }
  return out;
}

/** Nouns that a number behind them labels: Interstate 10, Group 8, No. 5, number eight, World War Two. */
const LABELS =
  /(?:^|[\s(])(?:No|Nos|no|number|Number|numbers|Interstate|Highway|Route|Line|Flight|Article|Section|Chapter|Part|Act|Title|Room|Gate|Group|Channel|Formula|Type|Class|Page|page|Level|Phase|phase|Grade|grade|Day|Week|Round|round|Game|Episode|Season|War|Cup|Games|chapter|section|article|paragraph|Resolution|channel|stage|Stage|tier|Tier|step|Psalm|size|Windows|iPhone|Covid|COVID|Nummer|Nr|numéro|número|numero)\.?\s$/;

function isName(passage: Passage, amount: Amount, grammar: Grammar): boolean {
  const { text } = passage;
  const { printed, end, unit, currency, scaled } = amount;
  const before = text.slice(Math.max(0, printed.start - 40), printed.start);
  const after = text.slice(end, end + 40);
  const digits = text.slice(printed.start, printed.end);
  const numeral = /^\d/.test(digits);
  if (currency || unit === 'percent') return false;
  // a las 13:00 horas
  if (/\d:$/.test(before)) return true;
  // 20th, 4x4, CO2, KN-23, 9/11, 7:14, 4-1, 2-0, #8, 3D
  if (/^(?:st|nd|rd|th|er|ère|e|º|ª|o|a)\b/.test(after) || (/^[\p{L}]/u.test(after) && numeral)) return true;
  if (/[\p{L}\d][-/:.#–]$|#$|\d[–:]\s?$/u.test(before) && !(unit || /\d[-–]$/.test(before))) return true;
  if (
    /^(?:[/:]\d|[-–]\d+(?:[\s,.;)]|$)|\s?[–-]\s?\d+\s?(?:\(|,|\.|$|win|loss|victory|defeat))/.test(after) &&
    !unit &&
    !/^[-–]\d+[\s-](?:percent|per|%|year|day|month|week|hour|minute|mile|km|\p{Ll}+s\b)/u.test(after)
  )
    return true;
  if (/^\s?(?:a\.m\.|p\.m\.|am\b|pm\b|a\.m|p\.m|o['’]clock|GMT|Uhr\b|h\b|heures? du)/i.test(after)) return true;
  if (/^\.?\s?(?:[\p{L}]+)/u.test(after) && grammar.months.test(/^\.?\s?(?:de |of )?([\p{L}]+)/u.exec(after)?.[1] ?? '')) return true;
  // 5 mar (EFE), 05 MAR -: the day of a dateline
  if (/^\s(?:ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic|gen|apr|mag|giu|lug|ott|fev|out|dez)\.?\s[(–-]/i.test(after)) return true;
  // two days after, 15 years ago: these tell when
  // but "avoided extradition for seven years after" tells how long
  if (/^(?:days|weeks|months|years|hours|minutes|decades)$/.test(unit ?? '') && /^\s(?:after|before|ago|earlier|later)\b/.test(after))
    return !(/\bfor\s(?:\p{L}+\s){0,2}$/u.test(before) && /^\s(?:after|before)/.test(after));
  if (LABELS.test(before)) return true;
  // 2134 Caldwell Place, 3170 W. Main: a house number
  if (
    numeral &&
    !unit &&
    /^\s(?:\p{Lu}[\p{L}.]*\s){0,3}(?:St|Street|Ave|Avenue|Road|Rd|Drive|Dr|Place|Lane|Ln|Boulevard|Blvd|Court|Way|Highway|Parkway|[NSEW])\b/u.test(after)
  )
    return true;
  // A capitalised word that opens no sentence right before a bare numeral makes it part of a name: Apollo 11, World War Two
  const name = /([\p{Lu}][\p{L}\d.’'-]*)\s$/u.exec(before)?.[1];
  if (name && !unit && !scaled) {
    const word = firstFrom(passage.words, printed.start) - 1;
    const opens = sentenceAt(passage, printed.start)?.from === word;
    if (!opens && (numeral || /^\p{Lu}/u.test(digits)) && !/^\s\p{Ll}{3,}s\b/u.test(after)) return true;
  }
  if (numeral && !scaled && /^(?:1[5-9]|20)\d\d$/.test(digits) && !unit) {
    // A bare year, unless a plural noun says that it counts: 2000 people
    return (
      !/^\s(?:\p{Ll}+\s){0,2}?(?:people|troops|soldiers|children|men|women|police|(?!was\b|has\b|this\b|dans\b|sans\b|plus\b|pas\b)\p{Ll}{3,}s)\b/u.test(
        after,
      ) || /(?:in|since|by|from|until|of|the|after|before|during|between)\s$/i.test(before)
    );
  }
  if (numeral && !unit && /^\s?\(\d/.test(after)) return true;
  if (!numeral) return isWordNoFigure(amount, before, after);
  return false;
}

/** `one` and the small words count only where a noun follows: "two people"; not "one of them", "the two", "at one point". */
function isWordNoFigure({ value, unit, scaled }: Amount, before: string, after: string): boolean {
  if (unit || scaled) return value === 1 && !/(?:least|than|most|only|just|to|about|over|under)\s$/i.test(before);
  if (value === 1) return !/(?:least|than|most)\s$/i.test(before) && !/(?:killing|killed|injuring|wounding)\s$/i.test(before);
  if (/^-\p{L}/u.test(after) || value === 0) return true;
  if (/(?:^|\s)(?:these|those|other|his|her|their|last|first|next|past|at|one)\s$/i.test(before)) return true;
  if (/^\s(?:of (?:them|us|whom|the)|or|to|and|times|more|others|months? ago|years? ago|in|on)\b/.test(after)) return !/^\sof the\b/.test(after);
  return !/^\s[\p{L}]/u.test(after);
}

/** `$8 million, or 20 percent`, `1,200 jobs, about a tenth`; behind the comma or bracket no word but the qualifier. */
const APPOSED = /^,\s(?:or\s)?$/;
/** Whether a figure says the one before it again, and counts what that counts: 8 km (5 miles); `lost $8 million, or 20 percent`. */
const saysAgain = (before: FigureFact, between: string, guessed: boolean): boolean =>
  (before.unit !== null && /\($/.test(between)) || (guessed && APPOSED.test(between));

const JOINT = /^\s?(?:to|and|bis|und|à|et|a|y|e)\s$|^[-–]$/;

/** Joins "60 to 70 percent" and "between 25 and 75 cents"; adds qualifier and what is counted. */
function ranged(passage: Passage, amounts: readonly Amount[], grammar: Grammar, language: string): readonly FigureFact[] {
  const { text } = passage;
  const out: FigureFact[] = [];
  for (let i = 0; i < amounts.length; i++) {
    const first = amounts[i];
    const second = amounts[i + 1];
    if (!first) continue;
    let amount = first;
    let value: FigureFact['value'] = first.value;
    let start = first.start;
    const joint = second ? text.slice(first.end, second.start) : '';
    const between = /\b(?:between|from|zwischen|entre|tra|fra|von|de|desde)\s$/i.test(text.slice(Math.max(0, first.start - 10), first.start));
    const joins =
      second &&
      JOINT.test(joint) &&
      (/to|[-–]|bis|à/.test(joint) || between) &&
      (first.unit === null || first.unit === second.unit) &&
      second.value > first.value &&
      !(/\bfrom\s$/i.test(text.slice(Math.max(0, first.start - 6), first.start)) && first.unit !== null);
    if (second && joins) {
      // $5-$6 billion: the scale stands once
      const low =
        second.scaled && !first.scaled && first.value < 1000
          ? first.value * (second.value / (readNumber(text.slice(second.printed.start, second.printed.end), grammar) ?? second.value))
          : first.value;
      value = [low, second.value];
      amount = { ...second, start: first.start };
      i++;
      if (/between\s$/i.test(text.slice(Math.max(0, first.start - 8), first.start))) start = first.start - 8;
    }
    const lead = grammar.qualifier.exec(text.slice(Math.max(0, start - 40), start));
    const qualifier = lead?.[1] ?? null;
    if (lead) start -= lead[0].length;
    const counted = countsOf(passage, { start, end: amount.end }, amount.unit, amount.currency, language);
    // A bare number without a noun counts only when it is stressed or large: "over 21", "in front of 15,522"; not a table's 14.
    if (amount.unit === null && !counted.age && counted.end === null && !lead && !amount.scaled && first.value < 1000) continue;
    const end = counted.end ?? amount.end;
    const before = out.at(-1);
    const counts = before && saysAgain(before, text.slice(before.span.end, start), counted.guessed === true) ? before.counts : counted.text;
    out.push({
      ...mention(passage, { start, end }),
      value,
      unit: counted.age ? 'years old' : amount.unit,
      counts,
      qualifier: qualifier?.toLowerCase() ?? null,
      ...(counted.guessed && counts !== null && { inferred: true as const }),
    });
  }
  return out;
}
