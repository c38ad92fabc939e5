import type { FigureFact } from '../model';
import { amountsIn } from './amounts';
import { type Copy, mention, type Passage } from './copy';
import { countsOf } from './counts';
import { type Amount, type NumberGrammar, numbersOf, qualifierBefore, readNumber } from './number-grammar';
import type { Range } from './sentences';

/** The quantities of the story with what they count. Years, dates, clock times, scores, ordinals and names are none. */
export function findFigures(copy: Copy, dates: readonly (Range & { readonly passage: Passage })[]): readonly FigureFact[] {
  const grammar = numbersOf(copy.language);
  return copy.passages
    .filter((passage) => passage.kind === 'prose' || passage.kind === 'item')
    .flatMap((passage) => {
      const taken = dates.filter((date) => date.passage === passage);
      const amounts = amountsIn(passage, grammar, taken);
      return ranged(passage, amounts, grammar, copy.language);
    });
}

/** `$8 million, or 20 percent`, `1,200 jobs, about a tenth`; behind the comma or bracket no word but the qualifier. */
const APPOSED = /^,\s(?:or\s)?$/;
/** `by 37 percent, from 0.90 percent to 1.23 percent`, `$6 or $12`. */
const FROM_TO = /^,?\s(?:from|to|or|and)\s$/;
/** Whether a figure says the one before it again, and counts what that counts: 8 km (5 miles); `lost $8 million, or 20 percent`. */
const saysAgain = (before: FigureFact, between: string, unit: string | null, guessed: boolean): boolean =>
  (before.unit !== null && /\($/.test(between)) ||
  ((guessed || unit === 'years old') && (APPOSED.test(between) || (before.unit === unit && unit !== null && FROM_TO.test(between))));

const JOINT = /^\s?(?:to|and|bis|und|à|et|a|y|e)\s$|^[-–]$/;

/** Joins "60 to 70 percent" and "between 25 and 75 cents"; adds qualifier and what is counted. */
function ranged(passage: Passage, amounts: readonly Amount[], grammar: NumberGrammar, language: string): readonly FigureFact[] {
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
      // "raise the wage by $1 to $8.25": by how much, and to what
      !/\b(?:by|up|down|another|additional)\s$/.test(text.slice(Math.max(0, first.start - 12), first.start)) &&
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
    // "women who were 22 and 24 years old"
    const shares = !joins && second?.unit === 'years old' && first.unit === null && /^\s(?:and|or)\s$/.test(joint);
    if (shares) amount = { ...first, unit: second.unit };
    const lead = qualifierBefore(text, start, grammar);
    const qualifier = lead && text.slice(lead.start, lead.end);
    if (lead) start = lead.start;
    const counted = countsOf(passage, { start, end: shares ? second.end : amount.end }, amount.unit, amount.currency, language);
    // A bare number without a noun counts only when it is stressed or large: "over 21", "in front of 15,522"; not a table's 14.
    if (amount.unit === null && !counted.age && counted.end === null && !lead && !amount.scaled && first.value < 1000) continue;
    const end = counted.end ?? amount.end;
    const before = out.at(-1);
    const counts = before && saysAgain(before, text.slice(before.span.end, start), amount.unit, counted.guessed === true) ? before.counts : counted.text;
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
