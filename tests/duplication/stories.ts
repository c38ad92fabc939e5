/** Clean copy of own invention: what every template below must give back. */
export interface Story {
  readonly headline: string;
  readonly caption: string;
  readonly credit: string;
  readonly paragraphs: readonly string[];
}

export const STORIES: readonly Story[] = [
  {
    headline: 'Night trains return to the Marrow line after nine years',
    caption: 'Passengers board the first night train at Keld station on Friday.',
    credit: '(AP Photo/Ines Dahl)',
    paragraphs: [
      'The first night train in nine years left Keld on Friday with 212 passengers, two of whom had been on the last one.',
      'It runs three times a week and takes eleven hours to the coast. A bed costs 39 crowns, a seat 19.',
      '"Not one more winter without it," said Rolf Anker, who led the campaign. He had said the same in every speech since 2019.',
      'The operator had dropped the service for want of carriages. It has now leased fourteen, built in 1987 and repainted twice.',
      'Critics say that the train will not pay. The ministry expects a loss of two million crowns a year and has promised to cover it until 2031.',
      '"Not one more winter without it," Anker said again on the platform, and this time he laughed.',
      'The next train leaves on Monday at 9:40 p.m. from platform two.',
    ],
  },
  {
    headline: 'Tiny print, big fines: court rules on ticket contracts',
    caption: 'The court in Hallow Cross, where the ruling was read out on Tuesday.',
    credit: 'REUTERS/Owen Tarr',
    paragraphs: [
      'Sellers of concert tickets must print their fees in letters as large as the price, a court in Hallow Cross ruled on Tuesday.',
      'The judges sided with 3,400 buyers who had paid between 8 and 31 crowns more than they expected.',
      'We were told. We were warned. We were ignored.',
      'That is how the buyers’ lawyer, Sabine Ekholm, summed up two years of letters to the company, which said it would appeal.',
      'Aachen, where the company has its seat, uses another rule: there the total has to stand first, and nothing else may be set in bold.',
      'We were told. We were warned. We were ignored.',
      'The sentence, read out twice by the court, now hangs in the lawyer’s office.',
    ],
  },
];
