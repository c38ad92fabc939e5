import type { Article, Block, BlockId, Mark, Parsed, Run } from '../../src/article/model';

/** Small makers of stories for the tests of this folder. */
export const run = (text: string, ...marks: readonly Mark[]): Run => ({ text, marks });
export const link = (href: string): Mark => ({ kind: 'link', href });
export const paragraph = (id: BlockId, ...runs: readonly (Run | string)[]): Block => ({
  kind: 'paragraph',
  id,
  runs: runs.map((text) => (typeof text === 'string' ? run(text) : text)),
});

const EMPTY: Article = {
  headline: '',
  kicker: null,
  standfirst: null,
  bylines: [],
  desk: null,
  outlet: null,
  published: null,
  updated: null,
  language: 'en',
  direction: 'ltr',
  section: null,
  url: null,
  dateline: null,
  lead: null,
  body: [],
  credits: [],
  notices: [],
  words: 0,
  teaser: false,
  live: false,
};

export const story = (article: Partial<Article>, provenance: Partial<Parsed['provenance']> = {}): Parsed => ({
  kind: 'article',
  article: { ...EMPTY, ...article },
  provenance: { kind: 'none', text: [], pictures: [], confidence: 0, evidence: [], ...provenance },
  trail: [],
  faults: [],
  others: [],
});

/** A story with one of everything. */
export const FULL = story(
  {
    kicker: 'Shipping',
    headline: 'Harbour "strike" ends <at last> & ships sail',
    standfirst: 'Dockers accept an offer of 4.5%.',
    bylines: [{ name: 'Ada Moor' }, { name: "Brian O'Dell" }],
    outlet: 'The Quay',
    published: '2024-03-09T23:30:00-05:00',
    updated: '2024-03-10T08:00:00Z',
    language: 'en-GB',
    url: 'https://quay.example/2024/harbour?a=1&b=2',
    dateline: { text: 'PORT ELM, March 9 (Reuters) - ', place: 'PORT ELM', region: null, date: '2024-03-09', agency: 'Reuters', block: 3 },
    lead: {
      kind: 'figure',
      id: 1,
      image: { src: 'https://quay.example/cranes.jpg', alt: 'Cranes at Port Elm', width: 800, height: 600 },
      caption: [run('Cranes at Port Elm on Friday. (REUTERS/Cy Dunn)')],
      credit: 'REUTERS/Cy Dunn',
    },
    notices: [{ kind: 'correction', text: 'Corrects the offer to 4.5%, not 5%', block: 2 }],
    body: [
      paragraph(3, run('PORT ELM, '), run('March 9 (Reuters) - Dockers '), run('went back', { kind: 'strong' }), run(' to work.')),
      paragraph(4, run('They took '), run('the offer', link('https://quay.example/offer_(final)?x="1"')), run('.')),
      { kind: 'subhead', id: 5, level: 2, runs: [run('What they get', { kind: 'strong' })] },
      {
        kind: 'list',
        id: 6,
        ordered: false,
        items: [
          { depth: 0, ordered: false, runs: [run('More pay')] },
          { depth: 1, ordered: true, runs: [run('now')] },
          { depth: 1, ordered: true, runs: [run('in June')] },
          { depth: 0, ordered: false, runs: [run('Less night work')] },
        ],
      },
      { kind: 'quote', id: 7, paragraphs: [[run('We did it.')], [run('And we thank you.')]] },
      { kind: 'code', id: 8, text: 'pay *= 1.045\n  ok' },
      {
        kind: 'table',
        id: 9,
        caption: 'Pay',
        rows: [
          [
            { header: true, colspan: 1, rowspan: 1, runs: [run('Year')] },
            { header: true, colspan: 2, rowspan: 1, runs: [run('Low | high')] },
          ],
          [
            { header: false, colspan: 1, rowspan: 1, runs: [run('2024')] },
            { header: false, colspan: 1, rowspan: 1, runs: [run('100')] },
            { header: false, colspan: 1, rowspan: 1, runs: [run('200')] },
          ],
        ],
      },
    ],
    credits: [
      { kind: 'byline', text: 'By Ada Moor', block: 10 },
      { kind: 'sign-off', text: '(Reporting by Ada Moor; Editing by Ed Finn)', block: 11 },
    ],
  },
  { kind: 'agency-copy', text: ['Reuters'], pictures: ['Reuters'] },
);
