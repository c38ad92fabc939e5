import { keyAfter } from './affix';
import { firstFrom, type Passage } from './copy';
import { SCALES } from './data/numbers';
import { CURRENCIES, UNITS } from './data/units';
import { isName } from './labels';
import { type Amount, type NumberGrammar, readNumber } from './number-grammar';
import type { Range } from './sentences';

/** Where the word behind a number begins: a space or a hyphen farther on, or at once. */
const gapAfter = (text: string, end: number): number => (/[-\s]/.test(text[end] ?? '') ? end + 1 : end);

/** The quantities of a passage; what lies in one of `dates` (in order) is none. */
export function amountsIn(passage: Passage, grammar: NumberGrammar, dates: readonly Range[]): readonly Amount[] {
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
    const scale = keyAfter(text, gapAfter(text, end), SCALES);
    // "5 m" is metres more often than millions unless it is money
    if (scale !== null && (currency || !/^[mk]$/.test(scale))) {
      value *= SCALES.get(scale) ?? 1;
      end = gapAfter(text, end) + scale.length;
      // 3,4 Mio. Euro
      if (/^(?:mio|mrd)$/.test(scale) && text[end] === '.') end++;
      scaled = true;
    }
    let unit: string | null = currency ? (CURRENCIES.get(currency) ?? null) : null;
    if (!unit) {
      // 3,4 millones de euros
      const link = scaled && grammar.comma ? (/^\s(?:de\s|di\s|d['’])/.exec(text.slice(end, end + 5))?.[0].length ?? 0) : 0;
      const from = link > 0 ? end + link : gapAfter(text, end);
      const key = keyAfter(text, from, UNITS);
      // "a 15 day" is a unit, "in 5 G" is not: symbols keep their case
      if (key !== null && !(key.length === 1 && key !== '%' && text[from] !== 'g')) {
        unit = UNITS.get(key) ?? null;
        end = from + key.length;
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
