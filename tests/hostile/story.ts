/** A story of own invention, long enough that no page around it is in doubt. */
export const STORY = [
  'VALMORE, Feb 3 (Own Wire) - Ferry crews in the port of Valmore walked out on Tuesday after talks over night shifts broke down, leaving about 4,200 passengers without a crossing.',
  'The operator, Northline Ferries, said it had cancelled 18 of 22 sailings and expected disruption to last until the weekend.',
  '"We have asked for two things, rest and a timetable we can plan around," said Ada Brenn, who speaks for the crews.',
  'Managers offered a bonus of 300 crowns a month, which the crews turned down in a show of hands on the quay.',
  'The mayor of Valmore, Tomas Reik, said buses would carry pupils and hospital patients around the bay until the ferries ran again.',
  'Fish traders said they had lost a third of the morning market, and warned that prices in the capital would rise within days.',
  'The last walkout in the port, eleven years ago, ended after nine days with a new roster that both sides later called a mistake.',
  'Talks are due to resume on Thursday at the harbour office, with a mediator from the labour ministry in the chair.',
] as const;
export const HEADLINE = 'Ferry crews walk out in Valmore as talks over night shifts fail';
