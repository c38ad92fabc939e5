import { OUTCOMES } from './lists';

/** The participle of an outcome's verb in the form in which it stands before a figure: "killed", "killing", "has killed"; null for any other word. */
export function outcomeOf(word: string): string | null {
  if (OUTCOMES.has(word)) return word;
  if (!word.endsWith('ing')) return null;
  const stem = word.slice(0, -3);
  return [`${stem}ed`, `${stem}d`, stem, `${stem.slice(0, -1)}`, `${stem}e`].find((form) => OUTCOMES.has(form)) ?? null;
}
