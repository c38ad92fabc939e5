import type { Article, Block, BlockId, Facts, Mention, Paragraph, Removal, Run, Target } from '../../src/article/model';
import { texts } from '../../src/article/texts';
import { NO_FACTS } from '../../src/view/facts/none';
import type { ArticleReading } from '../../src/view/state';

/* Invented copy with every kind of block, fact and removal, as the parser would hand it over. */

export const run = (text: string, ...marks: Run['marks']): Run => ({ text, marks });
export const paragraph = (id: BlockId, ...runs: readonly (string | Run)[]): Paragraph => ({
  kind: 'paragraph',
  id,
  runs: runs.map((one) => (typeof one === 'string' ? run(one) : one)),
});

/** The first place of these words in a target; throws where a fixture lies about its own text. */
function mention(article: Article, text: string, target: Target): Mention {
  const start = texts(article)
    .find((one) => one.target === target)
    ?.text.indexOf(text);
  if (start === undefined || start < 0) throw new Error(`"${text}" is not in ${target}`);
  return { text, span: { target, start, end: start + text.length } };
}

const ferry: Article = {
  headline: 'Ferry Operator in the Kornat Strait Halts Night Sailings After Second Grounding in a Month',
  kicker: null,
  standfirst: 'Inspectors say a buoy moved by the winter storms was never put back; the company blames the harbour’s charts.',
  bylines: [{ name: 'Mara Belić' }, { name: 'Tom Ashworth' }],
  desk: null,
  outlet: 'The Harbour Gazette',
  published: '2024-03-14T18:05:00Z',
  updated: '2024-03-15T07:30:00Z',
  language: 'en',
  direction: 'ltr',
  section: 'World',
  url: 'https://news.example/world/2024/03/14/ferry-halts-night-sailings',
  dateline: { text: 'ZADAR, Croatia, March 14 (Reuters) -', place: 'ZADAR', region: 'Croatia', date: '2024-03-14', agency: 'Reuters', block: 4 },
  lead: {
    kind: 'figure',
    id: 3,
    image: { src: 'https://pictures.example/ferry.jpg', alt: 'A white car ferry on a sandbank at low tide', width: 1200, height: 675 },
    caption: [run('The car ferry Sveti Duje lies on a sandbank off Zadar, Croatia, March 13, 2024. REUTERS/Ana Perić')],
    credit: 'REUTERS/Ana Perić',
  },
  body: [
    paragraph(
      4,
      'ZADAR, Croatia, March 14 (Reuters) - Croatia’s largest island ferry operator said on Thursday it would stop all night sailings through the Kornat Strait after a second vessel ran aground in a month, stranding 312 passengers for six hours.',
    ),
    paragraph(
      5,
      'The car ferry Sveti Duje struck a sandbank late on Wednesday, 2.4 nautical miles off course, the coast guard said. At least 14 people were treated for bruises; none was seriously hurt.',
    ),
    paragraph(
      6,
      '“We cannot ask a captain to steer by a buoy that is not there,” Jadroplov’s chief executive Ivana Marušić told reporters at the harbour. “Until the lights are back, we sail by day.”',
    ),
    paragraph(7, 'The halt, which takes effect on Friday, cuts 9 of 23 daily connections to islands where about 4,100 people live through the winter.'),
    { kind: 'subhead', id: 8, level: 2, runs: [run('A buoy in the wrong place')] },
    paragraph(
      9,
      'Inspectors of the ',
      run('transport safety board', { kind: 'link', href: 'https://board.example/' }),
      ' found that a light buoy torn loose by the storms of ',
      run('January', { kind: 'emphasis' }),
      ' had been put back 400 metres from its charted place, according to a preliminary report seen by Reuters.',
    ),
    {
      kind: 'list',
      id: 10,
      ordered: false,
      items: [
        { depth: 0, ordered: false, runs: [run('The buoy was reported missing on January 19.')] },
        { depth: 0, ordered: false, runs: [run('A replacement was ordered on February 2 and delivered three weeks later.')] },
        { depth: 1, ordered: false, runs: [run('No survey vessel was free to check where it was set.')] },
      ],
    },
    paragraph(11, 'The harbour master’s office denied that its charts were out of date. It did not respond to questions about the survey.'),
    {
      kind: 'quote',
      id: 12,
      paragraphs: [[run('Mariners are advised that light 4471 shows in a position other than charted. Keep well to the west.')]],
    },
    paragraph(13, 'Reuters could not independently verify when the warning was first broadcast.'),
    {
      kind: 'table',
      id: 14,
      caption: 'Groundings in the strait',
      rows: [
        [
          { header: true, colspan: 1, rowspan: 1, runs: [run('Year')] },
          { header: true, colspan: 1, rowspan: 1, runs: [run('Vessels')] },
          { header: true, colspan: 1, rowspan: 1, runs: [run('Hours stranded')] },
        ],
        [
          { header: false, colspan: 1, rowspan: 1, runs: [run('2022')] },
          { header: false, colspan: 1, rowspan: 1, runs: [run('1')] },
          { header: false, colspan: 1, rowspan: 1, runs: [run('3')] },
        ],
        [
          { header: false, colspan: 1, rowspan: 1, runs: [run('2023')] },
          { header: false, colspan: 1, rowspan: 1, runs: [run('0')] },
          { header: false, colspan: 1, rowspan: 1, runs: [run('–')] },
        ],
        [
          { header: false, colspan: 1, rowspan: 1, runs: [run('2024, to March')] },
          { header: false, colspan: 1, rowspan: 1, runs: [run('2')] },
          { header: false, colspan: 1, rowspan: 1, runs: [run('15')] },
        ],
      ],
    },
    { kind: 'subhead', id: 15, level: 2, runs: [run('Day boats only')] },
    paragraph(
      16,
      'Islanders said the timetable would leave them without a way home from the evening shift. “My daughter works till nine,” said Luka Vidas, a baker on Iž. “Is she to swim?”',
    ),
    { kind: 'code', id: 17, text: 'LIGHT 4471  44°02.1′N  15°10.8′E\n  Fl(2) R 5s   UNLIT since 19 JAN' },
    {
      kind: 'figure',
      id: 18,
      image: { src: 'https://pictures.example/buoy.jpg', alt: 'A red light buoy', width: 900, height: 600 },
      caption: [run('A light buoy of the same type in the yard at Zadar.')],
      credit: 'Handout via REUTERS',
    },
    paragraph(19, 'The transport ministry is to present its findings on April 2. A full inquiry could take a year.'),
  ],
  credits: [{ kind: 'sign-off', text: 'Reporting by Mara Belić and Tom Ashworth; Editing by June Carver', block: 20 }],
  notices: [{ kind: 'correction', text: 'A previous version of this story gave the number of passengers as 321.', block: 2 }],
  words: 402,
  teaser: false,
  live: false,
};

const of = (text: string, target: Target) => mention(ferry, text, target);
const marusic = { mention: of('Ivana Marušić', 6), name: 'Ivana Marušić', role: 'Jadroplov’s chief executive', channel: null };

const ferryFacts: Facts = {
  line: {
    who: [
      { ...of('Croatia’s largest island ferry operator', 4), date: null },
      { ...of('ferry operator', 4), date: null },
    ],
    what: [{ ...of('stop all night sailings through the Kornat Strait', 4), date: null }],
    when: [{ ...of('on Thursday', 4), date: '2024-03-14' }],
    where: [{ ...of('the Kornat Strait', 4), date: null }],
    why: [{ ...of('after a second vessel ran aground in a month', 4), date: null }],
    how: [],
  },
  lead: [
    of(
      'Croatia’s largest island ferry operator said on Thursday it would stop all night sailings through the Kornat Strait after a second vessel ran aground in a month, stranding 312 passengers for six hours.',
      4,
    ),
  ],
  quotations: [
    {
      kind: 'direct',
      parts: [of('We cannot ask a captain to steer by a buoy that is not there,', 6), of('Until the lights are back, we sail by day.', 6)],
      speaker: marusic,
    },
    {
      kind: 'direct',
      parts: [of('My daughter works till nine,', 16), of('Is she to swim?', 16)],
      speaker: { mention: of('Luka Vidas', 16), name: 'Luka Vidas', role: 'a baker on Iž', channel: null },
    },
    {
      kind: 'indirect',
      parts: [of('it would stop all night sailings through the Kornat Strait', 4)],
      speaker: { mention: of('Croatia’s largest island ferry operator', 4), name: 'Croatia’s largest island ferry operator', role: null, channel: null },
    },
    { kind: 'direct', parts: [of('Keep well to the west.', 12)], speaker: null },
  ],
  figures: [
    { ...of('312 passengers', 4), value: 312, unit: null, counts: 'passengers', qualifier: null },
    { ...of('2.4 nautical miles', 5), value: 2.4, unit: 'nmi', counts: null, qualifier: null },
    { ...of('At least 14 people', 5), value: 14, unit: null, counts: 'people', qualifier: 'at least' },
    { ...of('9 of 23 daily connections', 7), value: 9, unit: null, counts: 'daily connections', qualifier: null },
    { ...of('about 4,100 people', 7), value: 4100, unit: null, counts: 'people', qualifier: 'about' },
    { ...of('400 metres', 9), value: 400, unit: 'm', counts: null, qualifier: null },
  ],
  dates: [
    { ...of('January 19', 10), value: '2024-01-19', basis: 'inferred', tense: 'past' },
    { ...of('February 2', 10), value: '2024-02-02', basis: 'inferred', tense: 'past' },
    { ...of('late on Wednesday', 5), value: '2024-03-13', basis: 'inferred', tense: 'past' },
    { ...of('on Friday', 7), value: '2024-03-15', basis: 'inferred', tense: 'upcoming' },
    { ...of('on April 2', 19), value: '2024-04-02', basis: 'stated', tense: 'upcoming' },
  ],
  people: [
    { name: 'Ivana Marušić', role: 'Jadroplov’s chief executive', mentions: [of('Ivana Marušić', 6)] },
    { name: 'Luka Vidas', role: 'a baker on Iž', mentions: [of('Luka Vidas', 16)] },
  ],
  organisations: [{ name: 'Jadroplov', role: null, mentions: [of('Jadroplov', 6)] }],
  places: [
    { name: 'Zadar', role: null, mentions: [of('ZADAR', 4)] },
    { name: 'Kornat Strait', role: null, mentions: [of('Kornat Strait', 4)] },
  ],
  sourcing: {
    named: 4,
    unnamed: 1,
    unverified: [of('Reuters could not independently verify', 13)],
    denials: [of('The harbour master’s office denied', 11)],
    noComments: [of('It did not respond to questions', 11)],
  },
};

const removal = (block: BlockId, rule: string, reason: string, text: string, slot: Removal['slot'] = null): Removal => ({
  block,
  rule,
  reason,
  slot,
  text,
  content: paragraph(block, text),
});

/** Agency copy with a correction and every kind of block, fact and removal. */
export const FERRY: ArticleReading = {
  kind: 'article',
  article: ferry,
  provenance: {
    kind: 'agency-copy',
    text: ['Reuters'],
    pictures: ['Reuters'],
    confidence: 0.98,
    evidence: [
      { agency: 'Reuters', for: 'text', source: 'dateline', quote: 'ZADAR, Croatia, March 14 (Reuters) -', block: 4 },
      { agency: 'Reuters', for: 'text', source: 'sign-off', quote: 'Reporting by Mara Belić and Tom Ashworth; Editing by June Carver', block: 20 },
      { agency: 'Reuters', for: 'pictures', source: 'credit', quote: 'REUTERS/Ana Perić', block: 3 },
    ],
  },
  trail: [
    removal(0, 'headline', 'the headline', ferry.headline),
    removal(1, 'caption', 'caption, printed again', 'The car ferry Sveti Duje lies on a sandbank off Zadar, Croatia, March 13, 2024. REUTERS/Ana Perić'),
    removal(1, 'caption', 'caption, printed again', 'The car ferry Sveti Duje lies on a sandbank off Zadar, Croatia, March 13, 2024.'),
    removal(3, 'photo-credit', 'photo credit', 'The car ferry Sveti Duje lies on a sandbank off Zadar, Croatia, March 13, 2024. REUTERS/Ana Perić', 'caption'),
    removal(7, 'read-more', 'a link to another story', 'Read more: Harbour strike enters third week'),
    removal(13, 'appeal', 'the outlet offers its newsletter', 'Sign up here for the Harbour Gazette’s morning briefing. By signing up you agree to our terms.'),
    removal(20, 'sign-off', 'sign-off', 'Reporting by Mara Belić and Tom Ashworth; Editing by June Carver', 'credit'),
    removal(21, 'standards', 'standards line', 'Our Standards: The Thomson Reuters Trust Principles.'),
  ],
  faults: [],
  others: [{ headline: 'Harbour Strike Enters Third Week', url: 'https://news.example/world/harbour-strike' }],
  facts: ferryFacts,
};

/** An outlet's own story in Arabic, with an agency picture. */
const delta: Article = {
  headline: 'قرى الدلتا تعيد فتح قنوات الري القديمة بعد موسم جاف',
  kicker: null,
  standfirst: 'يقول المزارعون إن المياه عادت إلى حقول لم تُزرع منذ ست سنوات',
  bylines: [{ name: 'سلمى حداد' }],
  desk: null,
  outlet: 'جريدة الضفة',
  published: '2024-05-06',
  updated: null,
  language: 'ar',
  direction: 'rtl',
  section: null,
  url: 'https://daffa.example/2024/05/06/canals',
  dateline: null,
  lead: {
    kind: 'figure',
    id: 0,
    image: { src: 'https://pictures.example/canal.jpg', alt: 'قناة ري بين الحقول', width: 1200, height: 675 },
    caption: [run('عمال ينظفون قناة ري قرب قرية كفر النخيل، 4 مايو 2024 (أ.ف.ب)')],
    credit: 'أ.ف.ب',
  },
  body: [
    paragraph(1, 'بدأت قرى في شمال الدلتا يوم الاثنين إعادة فتح قنوات ري مهجورة، بعد موسم جاف أفقد المزارعين نحو 40 في المئة من محصول القمح.'),
    paragraph(2, 'وقال المهندس كريم منصور، المشرف على المشروع: «نظفنا 18 كيلومتراً من القنوات في ثلاثة أسابيع، والمياه تصل الآن إلى آخر حقل».'),
    { kind: 'subhead', id: 3, level: 2, runs: [run('عودة إلى الحقول')] },
    paragraph(4, 'وأضاف منصور أن العمل سيستمر حتى نهاية يونيو، وأن القرى المجاورة طلبت الانضمام إلى المشروع.'),
    paragraph(5, 'ولم ترد وزارة الموارد المائية على طلب للتعليق.'),
  ],
  credits: [],
  notices: [],
  words: 96,
  teaser: false,
  live: false,
};
export const DELTA: ArticleReading = {
  kind: 'article',
  article: delta,
  provenance: {
    kind: 'agency-pictures',
    text: [],
    pictures: ['AFP'],
    confidence: 0.9,
    evidence: [{ agency: 'AFP', for: 'pictures', source: 'caption', quote: '(أ.ف.ب)', block: 0 }],
  },
  trail: [removal(6, 'read-more', 'leads to other stories', 'اقرأ أيضاً: أسعار القمح ترتفع للأسبوع الثالث')],
  faults: [],
  others: [],
  facts: {
    ...NO_FACTS,
    lead: [mention(delta, 'بدأت قرى في شمال الدلتا يوم الاثنين إعادة فتح قنوات ري مهجورة', 1)],
    quotations: [
      {
        kind: 'direct',
        parts: [mention(delta, 'نظفنا 18 كيلومتراً من القنوات في ثلاثة أسابيع، والمياه تصل الآن إلى آخر حقل', 2)],
        speaker: { mention: mention(delta, 'كريم منصور', 2), name: 'كريم منصور', role: 'المشرف على المشروع', channel: null },
      },
    ],
    figures: [
      { ...mention(delta, 'نحو 40 في المئة', 1), value: 40, unit: 'percent', counts: null, qualifier: 'نحو' },
      { ...mention(delta, '18 كيلومتراً', 2), value: 18, unit: 'km', counts: null, qualifier: null },
    ],
    sourcing: { ...NO_FACTS.sourcing, named: 1, noComments: [mention(delta, 'ولم ترد وزارة الموارد المائية على طلب للتعليق', 5)] },
  },
};

const PLACES = [
  'The weighing shed at Skarvøy before dawn',
  'Crates on the quay',
  'Nets are mended by hand',
  'The auction room',
  'A trawler leaves for the banks',
  'The last light of the day',
] as const;

/** Many pictures between short paragraphs, and an outlet's own story. */
export const PICTURES: ArticleReading = {
  kind: 'article',
  article: {
    ...ferry,
    headline: 'A Day at the Last Cod Auction of the North',
    standfirst: null,
    bylines: [{ name: 'Ingrid Solheim' }],
    outlet: 'Nordlys Weekly',
    updated: null,
    notices: [],
    credits: [],
    dateline: null,
    url: 'https://nordlys.example/cod-auction',
    lead: {
      kind: 'figure',
      id: 0,
      image: { src: 'https://pictures.example/0.jpg', alt: '', width: 1200, height: 800 },
      caption: [run('Skarvøy at five in the morning.')],
      credit: 'Ingrid Solheim',
    },
    body: PLACES.flatMap((place, index): readonly Block[] => [
      paragraph(
        index * 2 + 1,
        `${place}: the price of a kilo is chalked on the board, wiped with a sleeve and chalked again, and nobody in the room says a word about it.`,
      ),
      {
        kind: 'figure',
        id: index * 2 + 2,
        image: { src: `https://pictures.example/${index + 1}.jpg`, alt: place, width: 1200, height: index % 2 ? 1500 : 800 },
        caption: [run(`${place}.`)],
        credit: 'Ingrid Solheim',
      },
    ]),
    words: 610,
  },
  provenance: { kind: 'none', text: [], pictures: [], confidence: 0, evidence: [] },
  trail: [],
  faults: [],
  others: [],
  facts: NO_FACTS,
};

const cell = (text: string, header = false) => ({ header, colspan: 1, rowspan: 1, runs: [run(text)] });
const table = (id: BlockId, caption: string, rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  id,
  caption,
  rows: rows.map((row, index) => row.map((text, column) => cell(text, index === 0 || column === 0))),
});

/** Agency material in tables, one of them wider than any column. */
export const TABLES: ArticleReading = {
  kind: 'article',
  article: {
    ...ferry,
    kicker: 'Markets',
    headline: 'Grain Futures Slip as Rain Reaches the Plains',
    standfirst: null,
    bylines: [],
    desk: null,
    outlet: 'Prairie Business Daily',
    published: '2024-06-03',
    updated: null,
    notices: [],
    dateline: null,
    lead: null,
    credits: [{ kind: 'syndication', text: 'With material from dpa.', block: 9 }],
    url: 'https://prairie.example/grain',
    body: [
      paragraph(1, 'Wheat for July delivery fell 1.8 percent on Monday after forecasts of rain across the southern plains eased fears for the winter crop.'),
      table(2, 'Closing prices, cents a bushel', [
        ['Contract', 'Close', 'Change', 'Week'],
        ['Wheat, July', '612.25', '−11.25', '−3.1 %'],
        ['Corn, July', '444.50', '+1.75', '+0.4 %'],
        ['Soybeans, July', '1,184.00', '−6.50', '−1.2 %'],
      ]),
      paragraph(3, 'Traders said the fall could be short: stocks are the lowest in nine years.'),
      table(4, 'Stocks at the end of the season, million tonnes', [
        ['Region', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024'],
        ['Southern plains', '31.2', '29.9', '28.4', '27.5', '25.1', '22.8', '21.0', '19.6'],
        ['Northern plains', '18.4', '18.8', '17.2', '16.0', '15.5', '14.9', '14.1', '13.7'],
        ['Coast', '4.4', '4.1', '4.0', '3.8', '3.1', '3.0', '2.9', '2.7'],
      ]),
    ],
    words: 148,
    teaser: true,
    live: false,
  },
  provenance: {
    kind: 'agency-material',
    text: ['dpa'],
    pictures: [],
    confidence: 0.6,
    evidence: [{ agency: 'dpa', for: 'text', source: 'syndication', quote: 'With material from dpa.', block: 9 }],
  },
  trail: [removal(9, 'syndication', 'syndication line', 'With material from dpa.', 'credit')],
  faults: [],
  others: [],
  facts: NO_FACTS,
};

export const SUBHEADS = ['The plan', 'What it costs', 'The winter of the long storms', 'Those who object', 'What comes next'] as const;
const PLAIN = 'The council of the harbour town agreed to widen the eastern quay before the winter storms arrive, and to pay for it with a levy on every berth.';

/** A long piece under five subheads of five paragraphs each. */
export const LONG: ArticleReading = {
  ...PICTURES,
  article: {
    ...PICTURES.article,
    headline: 'Harbour Town to Widen Its Eastern Quay',
    lead: null,
    body: [
      paragraph(0, PLAIN),
      ...SUBHEADS.flatMap((subhead, part): readonly Block[] => [
        { kind: 'subhead', id: part * 6 + 1, level: 2, runs: [run(subhead)] },
        ...[2, 3, 4, 5, 6].map((at) => paragraph(part * 6 + at, PLAIN, ' ', PLAIN)),
      ]),
    ],
    words: 1350,
  },
};
