import { wordSet } from './word-set';

/**
 * What happens to people and things that news counts, as past participles: killed, seized, built. Those that are also the past tense
 * stand before a figure ("killed 20 people"); for the others {@link PAST} has it. Written down for this project from general knowledge.
 */
export const OUTCOMES: ReadonlySet<string> = wordSet(`
added approved arrested awarded blocked bought built burned burnt canceled cancelled charged closed confiscated convicted created cut damaged delayed
delivered demolished deployed deported destroyed detained diagnosed discovered dismissed displaced donated downed emitted evacuated evicted executed expelled
fed fired flooded found freed hired hospitalised hospitalized hurt identified infected injured interviewed invested investigated jailed killed laid launched
lost missed missing opened overseen paid produced quarantined raised rebuilt recorded recovered recruited released reopened reported rescued sacked saved
scored seized sent sentenced shipped shot signed sold spent stabbed stolen stopped stranded surveyed tested trapped treated vaccinated wounded`);
/** Past tense to participle, where they differ. */
const PAST: Readonly<Record<string, string>> = { stole: 'stolen', oversaw: 'overseen', shot: 'shot', burnt: 'burnt', fed: 'fed' };

/** The participle of an outcome's verb in the form in which it stands before a figure: "killed", "killing", "has killed"; null for any other word. */
export function outcomeOf(word: string): string | null {
  if (OUTCOMES.has(word)) return word;
  if (PAST[word]) return PAST[word];
  if (!word.endsWith('ing')) return null;
  const stem = word.slice(0, -3);
  return [`${stem}ed`, `${stem}d`, stem, `${stem.slice(0, -1)}`, `${stem}e`].find((form) => OUTCOMES.has(form)) ?? null;
}
