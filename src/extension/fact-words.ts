import { FACT_LABELS, type FactLabel, type FactWords } from '../render/fact-words';
import { locale, type MessageKey, plural, t } from '../view/i18n';

const KEYS: Readonly<Record<FactLabel, MessageKey>> = {
  story: 'factsStory',
  lead: 'factsLead',
  quotations: 'factsQuotations',
  figures: 'factsFigures',
  timeline: 'factsTimeline',
  people: 'factsPeople',
  organisations: 'factsOrganisations',
  places: 'factsPlaces',
  sourcing: 'factsSourcing',
  who: 'who',
  what: 'what',
  when: 'when',
  where: 'where',
  why: 'why',
  how: 'how',
  noSpeaker: 'noSpeaker',
  reported: 'reportedSpeech',
  inferred: 'dateInferred',
  past: 'datePast',
  upcoming: 'dateUpcoming',
  dates: 'dateOther',
  unverified: 'unverified',
  denials: 'denials',
  noComments: 'noComments',
};

/** What a copy of facts says, in the interface's language and in the panel's own words. */
export const factWords = (): FactWords => ({
  locale: locale(),
  labels: Object.fromEntries(FACT_LABELS.map((label) => [label, t(KEYS[label])])) as Record<FactLabel, string>,
  named: (count) => plural('sourcesNamed', count),
  unnamed: (count) => plural('sourcesUnnamed', count),
});
