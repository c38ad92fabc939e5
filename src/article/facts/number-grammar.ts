import { keyBefore } from './affix';
import { LETTER } from './data/letters';
import { MONTHS, NUMBER_WORDS } from './data/numbers';
import { QUALIFIERS } from './data/units';
import type { Range } from './sentences';

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const any = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|');

/** How a language prints numbers. */
export interface NumberGrammar {
  readonly number: RegExp;
  readonly qualifiers: ReadonlySet<string>;
  readonly words: Readonly<Record<string, number>>;
  readonly months: RegExp;
  /** The decimal mark is a comma and the thousands' a full stop or a space. */
  readonly comma: boolean;
}
const grammars = new Map<string, NumberGrammar>();

/** The number grammar of a language (ISO 639-1), made on first use; digits only where none is known. */
export function numbersOf(language: string): NumberGrammar {
  const known = grammars.get(language);
  if (known) return known;
  const words = NUMBER_WORDS[language] ?? {};
  const tens = Object.keys(words).filter((word) => (words[word] ?? 0) >= 20);
  const ones = Object.keys(words);
  const spelled = ones.length === 0 ? '' : `|(?:(?:${any(tens)})-)?(?:${any(ones)})(?![${LETTER}])`;
  // A space parts thousands only where the language writes so: "on May 5 200 people" is two numbers in English
  const digits = `(?:\\d{1,3}(?:[.,\u00a0\u202f${language === 'en' ? '' : " '’"}]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?)`;
  const grammar: NumberGrammar = {
    // 4,000 · 1.5 · 10 000 · twenty-five, with a currency in front: $6.5, US$1. Near misses are sorted out by `isName`.
    number: new RegExp(
      `(?:((?:US|HK|NZ|[ACSR])?\\$|[£€¥₹₽₩₺]|(?<![${LETTER}])(?:USD|EUR|GBP|CHF|Rs\\.?)\\s?)\\s?|(?<![${LETTER}\\d.,$£€]|(?<!\\d)-))(${digits}(?!\\d|[${LETTER}]{4})${spelled})`,
      'gi',
    ),
    qualifiers: QUALIFIERS[language] ?? new Set<string>(),
    words,
    months: new RegExp(`^(?:${any(Object.keys(MONTHS[language] ?? {}))})$`, 'i'),
    comma: language !== 'en',
  };
  grammars.set(language, grammar);
  return grammar;
}

/** One or two words that qualify a number which begins at `start`: "at least", "more than an estimated"; where they begin, null when there are none. */
export function qualifierBefore(text: string, start: number, { qualifiers }: NumberGrammar): Range | null {
  const end = start - (/\s*$/.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0);
  const near = keyBefore(text, end, qualifiers);
  if (near === null) return null;
  const at = end - near.length;
  const far = /\s/.test(text[at - 1] ?? '') ? keyBefore(text, at - 1, qualifiers) : null;
  return { start: far === null ? at : at - 1 - far.length, end };
}

/** A number as printed, by the habits of the language; null when it cannot be one. */
export function readNumber(printed: string, grammar: NumberGrammar): number | null {
  const word = grammar.words[printed.toLowerCase()];
  if (word !== undefined) return word;
  const [ten, one] = printed
    .toLowerCase()
    .split('-')
    .map((part) => grammar.words[part]);
  if (ten && one) return ten + one;
  let plain = printed.replace(/[\u00a0\u202f '’]/g, '');
  // Spanish of the Americas: 14,571
  if (grammar === grammars.get('es') && /^[1-9]\d{0,2}(?:,\d{3})+$/.test(plain)) plain = plain.replace(/,/g, '');
  else if (grammar.comma) plain = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(plain) ? plain.replace(/\./g, '').replace(',', '.') : plain.replace(',', '.');
  else plain = plain.replace(/,(?=\d{3}(?:\D|$))/g, '');
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** A number with its scale and unit, before it is known what it counts. */
export interface Amount extends Range {
  readonly printed: Range;
  readonly value: number;
  readonly unit: string | null;
  readonly currency: boolean;
  readonly scaled: boolean;
}
