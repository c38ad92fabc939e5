import { firstFrom, type Passage } from './copy';
import { SCALES } from './data/numbers';
import { CURRENCIES, UNITS } from './data/units';
import { isName } from './labels';
import { type Amount, type NumberGrammar, readNumber, SCALE_AFTER, UNIT_AFTER } from './number-grammar';
import type { Range } from './sentences';

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
