import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/article/read';
import type { Page } from '../../src/article/snapshot/page';
import { inlineRuns } from '../../src/article/snapshot/text/inline';
import { STORY, textPages } from '../../src/article/snapshot/text/text';
import { BROWSER, GERMAN, MARKDOWN, ONE, SPANISH, WRAPPED } from './shapes';

/** A page in short, for reading: `H` headline, `S` subhead, `C` caption, `L` list, `Q` quote, `-` furniture, nothing for text. */
const sketch = (page: Page): readonly string[] =>
  page.blocks.map((block) => {
    if (block.container !== STORY) return `- ${block.text}`;
    if (block.kind === 'heading') return `${block.level === 1 ? 'H' : 'S'} ${block.text}`;
    const marks: Readonly<Record<string, string>> = { caption: 'C ', list: 'L ', quote: 'Q ' };
    return `${marks[block.kind] ?? ''}${block.text}`;
  });
/** The first words of each block. */
const brief = (text: string): readonly (readonly string[])[] =>
  textPages(text).map((page) => sketch(page).map((line) => line.split(' ').slice(0, 5).join(' ')));

describe('text snapshot', () => {
  it('joins hard wraps and parts stories at an end mark', () => {
    expect(brief(WRAPPED)).toEqual([
      [
        'H FERRY RUNS AGROUND OFF',
        'By Ada Moor',
        'PORT ELM, March 9 (Reuters)',
        '"Nobody was hurt. We were',
        "The ship's owner said it",
        '(Reporting by Ada Moor; Editing',
        '- -30-',
      ],
      ['H Port Elm council votes', 'PORT ELM, March 11 (Reuters)', 'Councillors from all parties backed'],
    ]);
    expect(textPages(WRAPPED)[0]?.blocks[3]?.text).toBe(
      '"Nobody was hurt. We were lucky with the tide," harbour master Cy Dunn told reporters on the quay as the last boat came in.',
    );
  });

  it('sets a page’s furniture apart where every paragraph is one line', () => {
    expect(brief(BROWSER)).toEqual([
      [
        '- Home',
        '- World',
        '- Sport',
        '- Advertisement',
        'H Storm cuts power to',
        "By Brian O'Dell",
        'March 9, 2024 6:05 PM',
        '- Share',
        '- Print',
        'C A fallen pylon near',
        'SALTMARSH, Norland (AP) — A',
        'Crews were waiting for the',
        '- Also read: Ten ways',
        '“We have candles,” said Fay',
        'S ‘Worst in years’',
        'The weather office had warned',
        '- Advertisement',
        'Schools in the three northern',
        'C Photo: Hal Ivy/The Quay',
        'Repairs will take at least',
        '- Governor calls for new',
        '- Island ferries to resume',
        '- Ten ways to keep',
      ],
    ]);
  });

  it('reads Markdown, its links only to the web', () => {
    expect(brief(MARKDOWN)).toEqual([
      [
        'H Bakers of Old Town',
        'By Jo Kern',
        'C Bread in a shop',
        'The bakers of Old Town',
        'S What changes',
        'From June the shops may',
        'L bread and rolls, fresh',
        'Q This is a good',
        'The city said that it',
      ],
      ['H Cyclists get a second', 'The city will build a', 'Work begins next spring and'],
    ]);
    const runs = textPages(MARKDOWN)[0]?.blocks.flatMap((block) =>
      block.kind === 'text' ? block.runs : block.kind === 'list' ? block.items.flatMap((i) => i.runs) : [],
    );
    expect(runs?.filter((run) => run.marks.length > 0)).toEqual([
      { text: 'By Jo Kern', marks: [{ kind: 'emphasis' }] },
      { text: 'Old Town', marks: [{ kind: 'link', href: 'https://quay.example/old-town' }] },
      { text: 'Sundays', marks: [{ kind: 'strong' }] },
    ]);
    expect(runs?.map((run) => run.text)).toContain('butter');
  });

  it('reads German copy with line ends of Windows; a desk credit in the text is no caption', () => {
    expect(brief(GERMAN)).toEqual([
      [
        '- Unwetter',
        'H Sturm deckt Dächer an',
        'Von Anna Berg, dpa',
        '09.03.2024, 18:05 Uhr',
        '- Teilen',
        'C Foto: Jens Holm/dpa',
        'Salzhafen (dpa) – Ein Sturm',
        'Der Bahnverkehr wurde am Morgen',
        '- Lesen Sie auch: Was',
        'S Schulen bleiben geschlossen',
        'In drei Landkreisen fällt am',
      ],
    ]);
  });

  it('parts Spanish stories at a headline that is printed twice', () => {
    expect(brief(SPANISH)).toEqual([
      [
        'H El puerto de Salinas',
        'C Un pescador revisa sus',
        'Un pescador revisa sus redes',
        'H El puerto de Salinas',
        'Salinas, 9 mar (EFE).- El',
        'L Tres barcos siguen a',
        'La autoridad portuaria informó de',
        '- Compartir',
      ],
      ['H La cosecha de almendras', 'H La cosecha de almendras', 'Los agricultores de la vega', 'La falta de lluvia en'],
    ]);
  });

  it('keeps one story whole: section breaks, subheads and a teaser with a byline begin no other', () => {
    expect(brief(ONE)).toEqual([
      [
        'H Library of Port Elm',
        'The library of Port Elm',
        'S Who may come in',
        'Anyone with a library card',
        'Some 900 people came in',
        'By Friday the council will',
        '- More from Port Elm:',
        '- By Jo Kern',
        '- March 8, 2024',
      ],
    ]);
  });

  it('knows a caption above the story by its credit, in whatever form', () => {
    const lede = 'The old quay of Port Elm reopened on Monday after three days of repairs, the harbour master said.';
    for (const caption of [
      'Cranes at Port Elm on Friday. EFE/Ana Gil',
      'Cranes at Port Elm on Friday. (Kyodo)',
      'Cranes at Port Elm (AP Photo/Dee Lake, File)',
      'FILE PHOTO: Cranes at Port Elm',
    ]) {
      const [page] = textPages(`Old quay of Port Elm reopens after the storm\n\n${caption}\n\n${lede}\n\nShips wait an hour, he said.`);
      expect(page?.blocks.map((block) => block.kind)).toEqual(['heading', 'caption', 'text', 'text']);
    }
  });

  it('leaves stars and underscores that are no markup', () => {
    const texts = ['2 * 3 * 4 makes 24', '*footnote to the table', 'the file_name_of it', '[sic] (twice)', 'a ** b ** c'];
    for (const text of texts) expect(inlineRuns(text)).toEqual([{ text, marks: [] }]);
    expect(inlineRuns('so **very** _much_').map((run) => run.text)).toEqual(['so ', 'very', ' ', 'much']);
  });

  it('gives no page for a text without letters', () => {
    for (const text of ['', ' \n\t\r\n', '---\n* * *\n', '\ufeff']) expect(textPages(text)).toEqual([]);
  });

  it('keeps list items that are not lists as text: a negative number, a quoted subhead between dashes', () => {
    const [page] = textPages(
      'Cold spell holds over the northern coast\n\n-5 degrees were measured in Saltmarsh on Monday, the weather office said in the evening.\n\n- “Very cold” -\n\nIt will be warmer on Friday, according to the office, but not by much.',
    );
    expect(page?.blocks.map((block) => block.kind)).not.toContain('list');
    expect(page?.blocks[1]?.text).toMatch(/^-5 degrees/);
  });

  it('numbers blocks in order, nests containers rightly and loses no word, whatever the text', () => {
    const piece = fc.constantFrom(
      BROWSER,
      GERMAN,
      MARKDOWN,
      SPANISH,
      'A b c d e.\n',
      '\n\n',
      '- x\n',
      '# H\n',
      'TT\n',
      '![',
      '**',
      '[a](b)',
      '>',
      '\ud800',
      '新华社北京3月15日电 记者。\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const text = pieces.join('');
        const pages = textPages(text);
        for (const { blocks, containers } of pages) {
          expect(blocks.map((block) => block.id)).toEqual(blocks.map((_, i) => i));
          for (const block of blocks) {
            const holder = containers[block.container];
            expect(holder && holder.first <= block.id && block.id < holder.end).toBe(true);
          }
          for (const { id, parent } of containers) expect(parent === null || parent < id).toBe(true);
        }
        const words = (string: string): number => string.match(/\p{L}{4,}/gu)?.length ?? 0;
        const markup = text.replace(/\[([^[\]]*)\]\([^)]*\)/g, '$1');
        expect(pages.reduce((sum, page) => sum + page.blocks.reduce((n, block) => n + words(block.text), 0), 0)).toBe(words(markup));
      }),
      { numRuns: 200 },
    );
  });

  it('takes time in proportion to the text', () => {
    // 50 KB of what a backtracking expression would choke on; the test run's own time limit is the measure.
    for (const unit of ['[', '**a', '(', 'A ', '"', '1. ', '- ', '\n\n', 'by A ', 'Foto: '])
      expect(() => textPages(unit.repeat(50_000 / unit.length))).not.toThrow();
  });
});

describe('the seeds as text', () => {
  const seed = (slug: string) => textPages(readFileSync(join(import.meta.dirname, '..', 'pages', slug, 'page.txt'), 'utf8'));
  const story = (page: Page | undefined) => {
    const result = page && parsePage(page);
    if (result?.kind !== 'article') throw new Error('no article');
    return result;
  };

  it.each([
    ['zelenskiy-2022', 28, ['‘Missile impact’', 'Remembrance'], '(EPA)', 'Ukraine’s Zelenskiy', 'EPA'],
    ['north-korea-2024', 27, ['LOW-FLYING MISSILES'], 'via Reuters)', 'Satellite Images', 'Reuters'],
  ])('%s: headline once, caption once, every paragraph, nothing else', (slug, paragraphs, subheads, credit, headline, agency) => {
    const pages = seed(slug);
    expect(pages).toHaveLength(1);
    const { article, provenance } = story(pages[0]);
    // The pictures' agency is known from the caption; the `TT` of a text-size control is not the Swedish agency.
    expect(provenance).toMatchObject({ kind: 'agency-pictures', text: [], pictures: [agency] });
    // The caption's day is the picture's.
    expect(article.published).toBeNull();
    expect(article.headline).toContain(headline);
    expect(article.lead?.caption.map((run) => run.text).join('')).toContain(credit);
    expect(article.body.filter((block) => block.kind === 'paragraph')).toHaveLength(paragraphs);
    expect(article.body.filter((block) => block.kind === 'subhead').map((block) => block.runs.map((run) => run.text).join(''))).toEqual(subheads);
    expect(article.body.filter((block) => block.kind !== 'paragraph' && block.kind !== 'subhead')).toEqual([]);
    expect(JSON.stringify(article.body)).not.toContain('"TT"');
  });

  it('two stories in one text are two', () => {
    const both = seed('both-2022-2024').map((page) => story(page).article);
    const [one, two] = [story(seed('zelenskiy-2022')[0]).article, story(seed('north-korea-2024')[0]).article];
    expect(both.map((article) => article.headline)).toEqual([one.headline, two.headline]);
    expect(both.map((article) => article.body)).toEqual([one.body, two.body]);
  });
});
