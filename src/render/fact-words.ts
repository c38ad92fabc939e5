/** What a copy of facts says in words of its own; everything else in it is the article's. */
export interface FactWords {
  /** BCP 47; dates are written as it writes them. */
  readonly locale: string;
  readonly labels: Readonly<Record<FactLabel, string>>;
  /** `3 named sources`. */
  readonly named: (count: number) => string;
  readonly unnamed: (count: number) => string;
}
export const FACT_LABELS = [
  'story',
  'lead',
  'quotations',
  'figures',
  'timeline',
  'people',
  'organisations',
  'places',
  'sourcing',
  'who',
  'what',
  'when',
  'where',
  'why',
  'how',
  'noSpeaker',
  'reported',
  'inferred',
  'past',
  'upcoming',
  'dates',
  'unverified',
  'denials',
  'noComments',
] as const;
export type FactLabel = (typeof FACT_LABELS)[number];

const sources = (kind: string) => (count: number) => `${count} ${kind} ${count === 1 ? 'source' : 'sources'}`;

/** For the command line, which speaks English; the extension has the interface's language. */
export const ENGLISH_WORDS: FactWords = {
  locale: 'en-GB',
  labels: {
    story: 'The story',
    lead: 'In short',
    quotations: 'Who said what',
    figures: 'Figures',
    timeline: 'Timeline',
    people: 'People',
    organisations: 'Organisations',
    places: 'Places',
    sourcing: 'Sourcing',
    who: 'Who',
    what: 'What',
    when: 'When',
    where: 'Where',
    why: 'Why',
    how: 'How',
    noSpeaker: 'Speaker not named',
    reported: 'in other words',
    inferred: 'worked out from the publication date',
    past: 'Until publication',
    upcoming: 'Ahead',
    dates: 'Dates',
    unverified: 'Not verified',
    denials: 'Denied',
    noComments: 'No comment',
  },
  named: sources('named'),
  unnamed: sources('unnamed'),
};
