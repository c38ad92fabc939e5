// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parsePage, takeSnapshot } from '../../src/article/read';

const STORY = `<p>The storm that crossed the coast on Monday sank eleven boats and flooded the market, the mayor of the town said.</p>
<p>Repairs will take until the spring and cost four million crowns, the harbour office said in a statement on Tuesday.</p>
<p>Divers began to raise the boats in the afternoon, and the school opened its hall to those who had lost their homes.</p>`;

/** The article of an invented page: `head` and what stands between the headline and the story. */
function article({
  head = '',
  title = 'Harbour town counts the cost',
  headline = '<h1>Harbour town counts the cost</h1>',
  above = '',
  below = '',
  url = 'https://www.example.org/2024/01/09/storm',
}) {
  const html = `<html lang="en"><head><title>${title}</title>${head}</head><body><article>${headline}${above}${STORY}${below}</article></body></html>`;
  const result = parsePage(takeSnapshot(new DOMParser().parseFromString(html, 'text/html'), { url }).page);
  if (result.kind !== 'article') throw new Error(`not read: ${result.reason}`);
  return result.article;
}
const ld = (data: unknown): string => `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
const names = (page: Parameters<typeof article>[0]) => article(page).bylines.map(({ name }) => name);

describe('headline', () => {
  it('is the visible one, whatever the data says', () => {
    const head = `${ld({ '@type': 'NewsArticle', headline: 'Another story altogether about whales' })}<meta property="og:title" content="Harbour town counts the cost | The Example">`;
    expect(article({ head, title: 'Harbour town counts the cost | The Example' }).headline).toBe('Harbour town counts the cost');
  });

  it.each([
    [
      'og:title without it',
      'Quay Notes Blog: Harbour cost',
      '<meta property="og:title" content="Harbour cost">',
      '<h1>Quay Notes Blog</h1><h3>Harbour cost</h3>',
    ],
    ['its host', 'example.org Harbour cost', '', '<h1>example.org</h1><h3>Harbour cost</h3>'],
    [
      'og:site_name',
      'Harbour cost | The Harbour Quay',
      '<meta property="og:site_name" content="The Harbour Quay">',
      '<h1>The Harbour Quay</h1><h2>Harbour cost</h2>',
    ],
  ])('is not the name of the site, known by %s', (_, title, head, headline) => {
    expect(article({ title, head, headline }).headline).toBe('Harbour cost');
  });

  it.each([
    ['the name of its outlet', 'Harbour town counts the cost – The Example', 'Harbour town counts the cost'],
    ['the name of its host', 'Harbour town counts the cost | Example', 'Harbour town counts the cost'],
    ['where its link leads', 'Harbour town counts the cost (quay.example) 87', 'Harbour town counts the cost'],
    ['not a part of its own', 'Harbour town counts the cost – and the boats', 'Harbour town counts the cost – and the boats'],
    ['not a bracket of its own', 'Harbour town counts the cost (87 boats)', 'Harbour town counts the cost (87 boats)'],
    ['not where too little is left', 'Harbour – The Example', 'Harbour – The Example'],
  ])('goes without %s', (_, h1, expected) => {
    const head = '<meta property="og:site_name" content="The Example">';
    expect(article({ head, title: `${h1} - The Example`, headline: `<h1>${h1}</h1>` }).headline).toBe(expected);
  });

  it('is not the heading that follows it in the title', () => {
    const headline = '<h1>Quay the sheep – a comic</h1><h1>Little lore of sheep</h1>';
    expect(article({ title: 'Little lore of sheep | Quay the sheep – a comic', headline }).headline).toBe('Little lore of sheep');
    expect(article({ title: 'Quay the sheep – a comic', headline: '<h1>Quay the sheep – a comic</h1>' }).headline).toBe('Quay the sheep – a comic');
  });

  it('can be one word that opens the title, not one of another page', () => {
    expect(article({ title: 'Harbour: definition, meaning', headline: '<h1>harbour</h1>' }).headline).toBe('harbour');
    expect(article({ title: 'The meaning of ships in history', headline: '<h1>harbour</h1>' }).headline).not.toBe('harbour');
  });

  const address = 'https://www.example.org/guides/how-to-start-a-harbour-company-in-winter';
  it.each([
    ['a call to the reader', address, 'How to start a harbour company in winter', 'Form your company today', 'How to start a harbour company in winter'],
    [
      "the editor's second headline, which shares words with the address",
      address,
      'How to start a harbour company in winter',
      'How your first harbour company can start',
      'How your first harbour company can start',
    ],
    ['the half of the title', address, 'How to start a harbour company in winter – Form your boat', 'Form your boat', 'Form your boat'],
    [
      'of an address of few words',
      'https://www.example.org/harbour-company',
      'Harbour company',
      'Form your boat today, in four short steps',
      'Form your boat today, in four short steps',
    ],
  ])('is the title that the address is made of where the heading says something else: %s', (_, url, title, h1, headline) => {
    expect(article({ title, headline: `<h1>${h1}</h1>`, url }).headline).toBe(headline);
  });

  it.each([
    ['a kicker', 'Harbour town counts the cost', 'After the storm Harbour town counts the cost', 'Harbour town counts the cost'],
    [
      'a whole line above it',
      'Harbour town counts the cost of the storm',
      'The third day of the great autumn gales up north Harbour town counts the cost of the storm',
      'Harbour town counts the cost of the storm',
    ],
    ['no half of it', 'Harbour town counts the cost', 'After the storm: Harbour town counts the cost', 'After the storm: Harbour town counts the cost'],
    ['no year', 'Harbour town counts the cost', '2024 Harbour town counts the cost', '2024 Harbour town counts the cost'],
    ['no sentence', 'counts the cost', 'When the town of the harbour counts the cost', 'When the town of the harbour counts the cost'],
  ])('is the title alone where the h1 prints more before it: %s', (_, title, h1, headline) => {
    const head = `<meta property="og:title" content="${title}">`;
    const read = article({ head, title, headline: `<h1>${h1}</h1>` });
    expect(read.headline).toBe(headline);
    expect(read.kicker).toBe(h1 === headline ? null : h1.slice(0, -headline.length - 1));
    expect(read.body.some((block) => block.kind === 'subhead')).toBe(false);
  });

  it('is the title rather than a heading with half of its words', () => {
    const title = 'The ten best harbour cost and repair plans for towns of 2024';
    const head = `<meta property="og:title" content="${title}">`;
    expect(article({ head, title, headline: '<h2>Understanding harbour cost and its causes</h2>' }).headline).toBe(title);
    expect(article({ head, title, headline: '<h2>Best harbour cost and repair plans</h2>' }).headline).toBe('Best harbour cost and repair plans');
  });

  it('is the h1 above the story, not a subhead in it that repeats the title', () => {
    const below = '<h2>What is harbour cost?</h2><p>The cost of a harbour is what its town pays for it, the office said in a long statement.</p>';
    expect(article({ title: 'What is harbour cost', headline: '<h1>Harbour cost: all that towns need to know</h1>', below }).headline).toBe(
      'Harbour cost: all that towns need to know',
    );
  });

  it('is the h1 that the data calls so, not a standfirst that the title adds', () => {
    const rest = 'Nobody in the harbour office has heard what the fishers, the teachers and half of the town ask for';
    const said = (headline: string) => `<meta property="og:title" content="${rest}">${ld({ '@type': 'NewsArticle', headline })}`;
    const page = { title: rest, headline: `<h1>The office has heard nobody at all</h1><h2>${rest}</h2>` };
    expect(article({ ...page, head: said('The office has heard nobody at all') }).headline).toBe('The office has heard nobody at all');
    // data of another story decides nothing
    const other = `${page.headline}<h2>Whales seen from the northern pier</h2>`;
    expect(article({ ...page, headline: other, head: said('Whales seen from the northern pier') }).headline).not.toContain('Whales');
  });

  it('is the h1 that the title opens with, whatever else the title says', () => {
    const long = 'Storm harbour costs - Quay and Sons - Ropes, sails, boats and the repair of quays in every town of the coast';
    const below = `${STORY}<h1>Storm harbour costs</h1>`;
    expect(article({ title: long, headline: '', below }).headline).toBe('Storm harbour costs');
    const archive = 'Four harbour years » Archive » The storm and what came after it';
    const headline = '<h1>Four harbour years</h1><h2>The storm and what came after it</h2>';
    expect(article({ title: archive, headline }).headline).toBe('The storm and what came after it');
  });

  it('is the heading right above the story where every page has the same title', () => {
    const page = { title: 'Union of harbour towns', headline: '<h4>A night of songs on the quay</h4>' };
    expect(article(page).headline).toBe('A night of songs on the quay');
    expect(article({ ...page, head: '<meta property="og:title" content="Prayers said at noon">' }).headline).toBe('Prayers said at noon');
    expect(article({ ...page, headline: '<h4>By Ana Ruiz</h4>' }).headline).toBe('Union of harbour towns');
  });

  it.each(['small class="kicker"', 'span class="article__overline"', 'span class="articleoverline"', 'span class="entry-title__toptitle"'])(
    'is the h1 without the label in it: %s',
    (label) => {
      const headline = `<h1><${label}>Storm on the coast</${label.split(' ')[0]}> Harbour town counts the cost</h1>`;
      const read = article({ headline });
      expect([read.kicker, read.headline]).toEqual(['Storm on the coast', 'Harbour town counts the cost']);
    },
  );

  it('is the piece of the title that only speaks of the outlet', () => {
    const head = '<meta property="og:site_name" content="Quay.example">';
    const read = (last: string) => article({ head, title: `Quay.example - Notes - ${last}`, headline: `<h1>Quay notes | Entry</h1><h2>${last}</h2>` }).headline;
    expect(read('New harbour charts on Quay.example')).toBe('New harbour charts on Quay.example');
    expect(article({ head, title: 'Harbour town counts the cost - The Quay.example', headline: '' }).headline).toBe('Harbour town counts the cost');
  });

  it('is whole with a word of another look in it', () => {
    expect(article({ headline: '<h1><span class="highlight">Harbour</span> town counts the cost</h1>' }).headline).toBe('Harbour town counts the cost');
  });
});

describe('bylines', () => {
  it.each([
    ['By ANA RUIZ, TOM LEE and NILS BERG', ['ANA RUIZ', 'TOM LEE', 'NILS BERG']],
    ['By Ana Ruiz, Associated Press', ['Ana Ruiz']],
    ['By Ana Ruiz Senior Harbour Reporter', ['Ana Ruiz']],
    ['May 3, 2017 By Ana Ruiz 4 Comments', ['Ana Ruiz']],
    ['Von Ana von Ruiz und Tom Lee', ['Ana von Ruiz', 'Tom Lee']],
    ['Par Ana Ruiz le 07 Mai 2020', ['Ana Ruiz']],
    ['Por Ana Ruiz (EFE)', ['Ana Ruiz']],
    ['Reuters Staff', []],
    ['By Associated Press', []],
    ['Редакция', []],
  ])('%s', (line, people) => {
    expect(names({ above: `<p class="byline">${line}</p>` })).toEqual(people);
  });

  it('reads the name that a template gives in an attribute of its own', () => {
    expect(names({ above: '<div><span data-hook="author">kelp quillby</span></div>' })).toEqual(['kelp quillby']);
    expect(names({ above: '<div><span data-hook="section">kelp quillby</span></div>' })).toEqual([]);
  });

  it('reads them from data and from metas', () => {
    expect(
      names({
        head: ld({
          '@type': 'NewsArticle',
          author: [
            { '@type': 'Person', name: 'Ana Ruiz' },
            { '@type': 'Organization', name: 'The Example' },
          ],
        }),
      }),
    ).toEqual(['Ana Ruiz']);
    expect(names({ head: '<meta name="author" content="Ruiz, Ana">' })).toEqual(['Ana Ruiz']);
    expect(names({ head: '<meta name="author" content="https://example.org/ana">' })).toEqual([]);
  });
});

describe('dateline', () => {
  const below = '<p>The weather in Pittsburgh and the roads from Erie were as bad, the police of both cities said in the evening.</p>';
  const places = (above: string) => {
    const { dateline } = article({ above, below });
    return dateline && [dateline.place, dateline.agency];
  };
  it.each([
    ['alone in the paragraph before the lede of a story that goes there', '<p>Pittsburgh</p>', ['Pittsburgh', null]],
    ['the same in capitals', '<p>ERIE, Pa.</p>', ['ERIE', null]],
    ['in the byline beside its agency', '<p class="byline">PTI, Washington,</p>', ['Washington', 'PTI']],
    ['not of a word that is no place to the story', '<p>Weather</p>', null],
    ['not of a place in the byline without an agency', '<p class="byline">Ana Ruiz, Pittsburgh</p>', null],
    ['not of a place in another element', '<div class="section">Pittsburgh</div>', null],
  ])('%s', (_, above, expected) => {
    expect(places(above)).toEqual(expected);
  });
});

describe('a standfirst', () => {
  const summary = '<p class="chapo">The council of the town thinks of a wall, and of the price that the harbour would pay.</p>';
  it.each([
    ['is the summary, not the caption that the markup calls a description', 'Boats upon the roof of the market hall. Photo: Nils Berg/AFP', 'The council'],
    ['may stand under a picture without a caption', null, 'The council'],
  ])('%s', (_, caption, start) => {
    const picture = `<figure><img src="/boats.jpg" width="600" height="400"></figure>${caption ? `<p itemprop="description">${caption}</p>` : ''}`;
    expect(article({ above: `${picture}${summary}` }).standfirst).toMatch(new RegExp(`^${start}`));
  });
});

describe('a byline behind a standfirst and a picture', () => {
  const standfirst = '<p>The storm was the worst in a hundred years, and the harbour had been warned of it for two whole days before.</p>';
  const credit = '<p>Boats upon the roof of the market hall, which the sea left there on Monday in the first light of day.</p><p>Nils Berg, The Quay</p>';
  it.each([
    ['is the author’s', '<div class="qxv">ByAna Ruiz</div>', [['Ana Ruiz'], null]],
    ['is a desk’s', '<div class="qxv">By Quay Staff</div>', [[], 'Quay Staff']],
    ['is none where it is of another kind', '<div class="photo">Ana Ruiz</div>', [[], null]],
  ])('%s', (_, line, expected) => {
    const { bylines, desk } = article({ above: `${standfirst}${credit}${line}` });
    expect([bylines.map(({ name }) => name), desk]).toEqual(expected);
  });
});

describe('who signs where page and data differ', () => {
  const meta = (name: string) => `<meta name="author" content="${name}">`;
  it.each([
    ['a line that says so before the account in the CMS', meta('Nils Berg'), '<p>By: Ana Ruiz</p>', ['Ana Ruiz']],
    ['a person before a column in the data', meta('Talking Ships'), '<p class="author-name">Ana Ruiz, QUAY TODAY</p>', ['Ana Ruiz']],
    ['the data before what may be a column in the page', meta('Nils Berg'), '<p class="author-name">Talking Ships</p>', ['Nils Berg']],
    ['a full name before an account', meta('aruiz'), '<p class="author-name">Ana Ruiz</p>', ['Ana Ruiz']],
    ['the data before a name in an element of that kind', meta('Nils Berg'), '<p class="author-name">Harbour Light</p>', ['Nils Berg']],
    ['the spelling of the data', meta('Ana Ruiz'), '<address class="byline">By Ana RuizHarbour</address>', ['Ana Ruiz']],
    ['those whom the data leaves out', meta('Ana Ruiz'), '<p class="byline">By Ana Ruiz and Tom Lee</p>', ['Ana Ruiz', 'Tom Lee']],
    ['an author of the same name as the site', `${meta('Ana Ruiz')}<meta property="og:site_name" content="Ana Ruiz Photography">`, '', ['Ana Ruiz']],
    ['a name and a role without a label', '', '<p>Anna Ruiz | Senior Writer | July 2, 2023</p>', ['Anna Ruiz']],
    ['nobody in a label of the same shape', '', '<p>Harbour Light | Weather | July 2, 2023</p>', []],
  ])('%s', (_, head, above, people) => {
    expect(names({ head, above })).toEqual(people);
  });

  it('finds them at the end of the story', () => {
    expect(names({ below: '<p>Anna Ruiz</p>' })).toEqual(['Anna Ruiz']);
    expect(names({ below: '<p class="author-box">Written by Ana Ruiz</p>' })).toEqual(['Ana Ruiz']);
  });
});

describe('desk', () => {
  const site = (name: string) => `<meta property="og:site_name" content="${name}">`;
  it.each([
    ['a desk in the byline', site('The Quay'), '<p class="byline">By the Harbour Desk</p>', 'the Harbour Desk'],
    [
      'an organisation in the data',
      site('The Quay') + ld({ '@type': 'BlogPosting', author: { '@type': 'Organization', name: 'Harbour Lab' } }),
      '',
      'Harbour Lab',
    ],
    ['not the outlet of a news story', site('The Quay') + ld({ '@type': 'NewsArticle', author: { '@type': 'Organization', name: 'The Quay' } }), '', null],
    ['not an agency', site('The Quay'), '<p class="byline">By Reuters Staff</p>', null],
    [
      'not the outlet as a person of a news story',
      ld({ '@type': 'NewsArticle', author: { '@type': 'Person', name: 'Última Quay' }, publisher: { name: 'Ultima Quay' } }),
      '',
      null,
    ],
    ['not where people sign', '<meta name="author" content="Quay Team">', '<p class="byline">By Ana Ruiz</p>', null],
  ])('%s', (_, head, above, desk) => {
    expect(article({ head, above }).desk).toBe(desk);
  });
});

describe('hostile data', () => {
  it.each([
    ['fields of wrong types', { '@type': 'NewsArticle', headline: { a: 1 }, author: 7, datePublished: 'soon', publisher: [null] }],
    ['prototype keys', '{"@type":"NewsArticle","__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}'],
    ['a trailing comma', '{"@type":"NewsArticle",}'],
  ])('%s', (_, data) => {
    const read = article({ head: ld(data) });
    expect([read.headline, read.bylines, read.published]).toEqual(['Harbour town counts the cost', [], '2024-01-09']);
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});

describe('dates', () => {
  const published = (data: string, above: string, head = '') =>
    article({ head: head + ld({ '@type': 'NewsArticle', datePublished: data }), above }).published?.slice(0, 10);
  it.each([
    ['the day printed beside the headline before another in the data', '2024-01-01', '<p>January 8, 2024</p>', '2024-01-08'],
    ['the data where its day is printed too, in whatever order', '2024-09-10', '<p>09.10.2024</p>', '2024-09-10'],
    ['the data where the page prints that day near another', '2024-01-05', '<p>January 5, 2024</p><p>January 8, 2024</p>', '2024-01-05'],
  ])('%s', (_, data, above, day) => {
    expect(published(data, above)).toBe(day);
  });

  const shared = '<meta property="article:published_time" content="2023-05-02T08:00:00Z">';
  it.each([
    ['a line of an update says nothing against it', shared, '<p>Updated January 8, 2024</p>', '2023-05-02'],
    ['nor one that a template glues', shared, '<p>By Ana RuizUpdatedJanuary 8, 2024</p>', '2023-05-02'],
    ['a day without that word does', shared, '<p>January 8, 2024</p>', '2024-01-08'],
    ['and an update where only the data for search engines has another day', '', '<p>Updated January 8, 2024</p>', '2024-01-08'],
  ])('takes the time of publication that it shares: %s', (_, head, above, day) => {
    expect(published('2023-05-02', above, head)).toBe(day);
  });

  it('takes the time of a printed day where its element has it', () => {
    const head = '<meta property="article:published_time" content="2024-01-09T00:57:30Z">';
    expect(article({ head, above: '<p><time datetime="2024-01-08T19:57:30-05:00">January 8, 2024</time></p>' }).published).toBe('2024-01-08T19:57:30-05:00');
    expect(article({ head, above: '<p><time datetime="2024-01-09T00:57:30Z">January 8, 2024</time></p>' }).published).toBe('2024-01-08');
  });

  it.each([
    ['above the story', '<p>November 2003</p>', '', '2003-11'],
    ['with its label', '<p>Last updated: June 2022</p>', '', '2022-06'],
    ['in Spanish', '<p>noviembre de 2003</p>', '', '2003-11'],
    ['behind the story', '', '<p>Last Updated: June 2022</p>', '2022-06'],
    ['not in a heading, as archives have them', '', '<h3>November 2003</h3>', null],
    ['not where more is said', '<p>Boats of November 2003</p>', '', null],
    ['not where a day is known', '<p>November 2003</p><p>November 7, 2003</p>', '', '2003-11-07'],
  ])('takes the month where the page prints no day: %s', (_, above, below, month) => {
    expect(article({ above, below, url: 'https://www.example.org/storm' }).published).toBe(month);
  });

  it('reads a day that a template glues to the section', () => {
    expect(article({ above: '<p class="label">Harbour newsJANUARY 8, 2024Updated: FEBRUARY 02, 2026</p>' }).published).toBe('2024-01-08');
  });

  it('takes the time below the headline before that of a list above it', () => {
    const headline = '<p>Harbour shut <time datetime="2023-12-17">on a Sunday</time></p><h1>Harbour town counts the cost</h1>';
    expect(article({ headline, above: '<p><time datetime="2024-01-08">Monday</time></p>' }).published).toBe('2024-01-08');
  });

  it.each(['w-published-date', 'quay:publication_date'])('takes a meta that says what it is: %s', (name) => {
    expect(article({ head: `<meta name="${name}" content="2024-01-07T06:03:43Z">` }).published).toBe('2024-01-07T06:03:43Z');
  });

  it.each([
    ['as the page prints it', '<p>Published March 9, 2026</p>', ['2026-03-09', '2026-04-10']],
    ['as its language has it where the page prints another day', '<p>Published May 2, 2026</p>', ['2026-05-02', '2026-10-04']],
    ['as its language has it where the page prints none', '', ['2026-09-03', '2026-10-04']],
  ])('reads a numeric day %s', (_, above, days) => {
    const head = '<meta name="article:published_time" content="03-09-2026"><meta name="article:modified_time" content="04-10-2026">';
    const { published, updated } = article({ head, above });
    expect([published, updated]).toEqual(days);
  });

  it.each([
    ['2024-01-08T09:00:00Z', null],
    ['2024-01-09T06:00:00Z', '2024-01-09T06:00:00Z'],
    ['2024-01-11', '2024-01-11'],
  ])('knows a change on %s for an update only where the story was out', (dateModified, expected) => {
    expect(article({ head: ld({ '@type': 'NewsArticle', datePublished: '2024-01-09T09:00:00Z', dateModified }) }).updated).toBe(expected);
  });

  it('takes the data, with the zone as written', () => {
    expect(article({ head: ld({ '@type': 'NewsArticle', datePublished: '2024-01-09T23:30:00+0530' }) }).published).toBe('2024-01-09T23:30:00+05:30');
  });
  it.each([
    'Published Jan. 8, 2024',
    '8 de enero de 2024',
    '8. Januar 2024',
    '8 января 2024',
    '2024年1月8日',
    '8 stycznia 2024',
    '08.01.2024',
    '8. 1. 2024',
    '٨ يناير ٢٠٢٤',
  ])('reads what is printed: %s', (line) => {
    expect(article({ above: `<p class="date">${line}</p>` }).published).toBe('2024-01-08');
  });
  it.each([
    ['in a line that says so', '<p>Posted on January 7, 2024</p>', '2024-01-07'],
    ['in a time', '<p><time datetime="2024-01-07T06:00:00Z">Sunday</time></p>', '2024-01-07T06:00:00Z'],
    ['alone', '<p>Sunday, January 7, 2024</p>', '2024-01-07'],
    ['not of the next story', '<ul><li><h3>Whales return</h3><p>January 7, 2024</p></li></ul>', '2024-01-09'],
    ['not in another sentence', '<p>The ferries sail again from January 7, 2024 on.</p>', '2024-01-09'],
  ])('reads what is printed behind a long story: %s', (_, below, day) => {
    const more = Array.from(
      { length: 20 },
      (_, n) => `<p>Boat number ${n} was raised by the divers of the town, who worked until it was dark over the harbour.</p>`,
    );
    expect(article({ below: more.join('') + below }).published).toBe(day);
  });

  it.each(['Updated', 'Aktualisiert', 'Aggiornato', 'Actualizado', 'Mis à jour', 'Atualizado', 'Aktualizacja', 'Güncelleme', 'Обновлено', 'تحديث'])(
    'takes no update for the publication: %s',
    (word) => {
      const above = `<p>${word} <time datetime="2024-01-09">today</time></p><p><time datetime="2024-01-07">Sunday</time></p>`;
      const read = article({ above });
      expect([read.published, read.updated]).toEqual(['2024-01-07', '2024-01-09']);
    },
  );

  it('takes a meta of a date before one of the hour the page was built', () => {
    const head = '<meta name="published-time" content="2026-03-09T08:45:32Z"><meta name="published-date" content="2024-01-07">';
    expect(article({ head }).published).toBe('2024-01-07');
  });

  it('falls back to the address', () => {
    expect(article({}).published).toBe('2024-01-09');
  });
});

describe('outlet, section, direction', () => {
  it('reads them', () => {
    const read = article({ head: '<meta property="og:site_name" content="The Example"><meta property="article:section" content="Weather">' });
    expect([read.outlet, read.section, read.direction, read.language]).toEqual(['The Example', 'Weather', 'ltr', 'en']);
  });

  it('takes no headline for the outlet, as portals give it for the application', () => {
    const title = 'Harbour town counts the cost of the storm';
    expect(article({ head: `<meta name="application-name" content="${title}">` }).outlet).toBeNull();
    expect(article({ head: `<meta name="application-name" content="${title}"><meta name="publisher" content="The Example">` }).outlet).toBe('The Example');
  });
});
