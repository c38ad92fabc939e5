import { wordSet } from './word-set';

/**
 * What happens to people and things that news counts, as past participles: killed, seized, built. Those that are also the past tense
 * stand before a figure ("killed 20 people"); for the others {@link PAST} has it. Written down for this project from general knowledge.
 */
export const OUTCOMES: ReadonlySet<string> = wordSet(`
added allocated approved arrested attended awarded blocked borrowed bought built burned burnt canceled cancelled charged closed collected confiscated
convicted counted created cut damaged delayed delivered demolished deployed deported destroyed detained diagnosed discovered dismissed displaced displayed
donated downed dropped emitted evacuated evicted examined executed expelled exported fed fired flooded found freed gathered grounded handled hired
hospitalised hospitalized housed hurt identified imported infected injured intercepted interviewed invested investigated issued jailed killed laid launched
logged lost missed missing opened organised organized overseen paid planted pledged polled produced quarantined questioned raised rebuilt recorded recovered
recruited registered released reopened reported rescued sacked saved scored screened seized sent sentenced served sheltered shipped shot signed sold spent
stabbed stolen stopped stranded surveyed tested traced trapped treated vaccinated wounded`);
/** Past tense to participle, where they differ. */
const PAST: Readonly<Record<string, string>> = { stole: 'stolen', oversaw: 'overseen', shot: 'shot', burnt: 'burnt', fed: 'fed' };

/** The participle of an outcome's verb in the form in which it stands before a figure: "killed", "killing", "has killed"; null for any other word. */
export function outcomeOf(word: string): string | null {
  if (OUTCOMES.has(word)) return word;
  if (PAST[word]) return PAST[word];
  if (!word.endsWith('ing')) return null;
  const stem = word.slice(0, -3);
  const known = [`${stem}ed`, `${stem}d`, stem, `${stem.slice(0, -1)}`, `${stem}e`].find((form) => OUTCOMES.has(form));
  return known ?? IRREGULAR[word] ?? null;
}
const IRREGULAR: Readonly<Record<string, string>> = {
  building: 'built',
  selling: 'sold',
  buying: 'bought',
  sending: 'sent',
  spending: 'spent',
  paying: 'paid',
  losing: 'lost',
  finding: 'found',
  stealing: 'stolen',
  shooting: 'shot',
  feeding: 'fed',
};
