import type { Facts } from '../../article/model';

/** A story's facts before they are looked for. */
export const NO_FACTS: Facts = {
  line: { who: [], what: [], when: [], where: [], why: [], how: [] },
  lead: [],
  quotations: [],
  figures: [],
  dates: [],
  people: [],
  organisations: [],
  places: [],
  sourcing: { named: 0, unnamed: 0, unverified: [], denials: [], noComments: [] },
};
