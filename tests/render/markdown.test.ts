import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';
import { describe, expect, it } from 'vitest';
import type { Mark, Run } from '../../src/article/model';
import { render } from '../../src/render/render';
import { FULL, link, paragraph, run, story } from './story';

// Addresses as written: this test is about what our Markdown says, not about how a reader prints it.
const commonmark = new MarkdownIt('commonmark').enable('table');
commonmark.normalizeLink = (url) => url;
commonmark.validateLink = () => true;

const flat = (tokens: readonly Token[]): readonly Token[] => tokens.flatMap((token) => [token, ...flat(token.children ?? [])]);
const read = (markdown: string): readonly Token[] => flat(commonmark.parse(markdown, {}));
const plainOf = (markdown: string): string =>
  read(markdown)
    .filter((token) => token.type !== 'inline')
    .map((token) => (token.type === 'softbreak' ? ' ' : token.nesting === 0 ? token.content : token.block && token.nesting < 0 ? '\n' : ''))
    .join('')
    .replace(/\n+/g, '\n')
    .trim();
const typesOf = (markdown: string): readonly string[] => [...new Set(read(markdown).map((token) => token.type))];
const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Text made of what Markdown reads as markup, and of a few ordinary letters between. */
const SYNTAX = [
  '#',
  '*',
  '_',
  '[',
  ']',
  '(',
  ')',
  '!',
  '>',
  '<',
  '-',
  '+',
  '1.',
  '2)',
  '|',
  '~',
  '`',
  '\\',
  '&amp;',
  '&',
  ';',
  '=',
  ':',
  '"',
  'a',
  'B',
  ' ',
  '  ',
  '\n',
  '\t',
  'https://x.example',
  '<b>',
  'é',
  '\u00a0',
  '🙂',
];
const prose = fc.array(fc.constantFrom(...SYNTAX), { maxLength: 25 }).map((pieces) => pieces.join(''));
const MARKS: readonly Mark[] = [{ kind: 'strong' }, { kind: 'emphasis' }, { kind: 'code' }, { kind: 'subscript' }, { kind: 'superscript' }];
const runs: fc.Arbitrary<readonly Run[]> = fc.array(fc.record({ text: prose, marks: fc.subarray([...MARKS]) }), { maxLength: 6 });

describe('markdown', () => {
  it('is CommonMark with a table', () => {
    expect(render(FULL, 'markdown')).toBe(`Shipping

# Harbour "strike" ends \\<at last> & ships sail

**Dockers accept an offer of 4.5%.**

Ada Moor and Brian O'Dell · The Quay · 9 March 2024

> Corrects the offer to 4.5%, not 5%

Cranes at Port Elm on Friday. (REUTERS/Cy Dunn)

PORT ELM, March 9 (Reuters) - Dockers **went back** to work.

They took [the offer](https://quay.example/offer\\_\\(final\\)?x=%221%22).

## What they get

- More pay
  1. now
  2. in June
- Less night work

> We did it.
>
> And we thank you.

\`\`\`
pay *= 1.045
  ok
\`\`\`

Pay

| Year | Low \\| high |  |
| --- | --- | --- |
| 2024 | 100 | 200 |

(Reporting by Ada Moor; Editing by Ed Finn)`);
  });

  it('puts front matter above it that no value can break', () => {
    const [, head] = render(story({ ...FULL.article, headline: 'A: "b" # c\n---\nd' }, FULL.provenance), 'markdown', { frontMatter: true }).split('---\n');
    expect(head).toBe(`title: "A: \\"b\\" # c --- d"
description: "Dockers accept an offer of 4.5%."
author: ["Ada Moor", "Brian O'Dell"]
publisher: "The Quay"
published: "2024-03-09T23:30:00-05:00"
updated: "2024-03-10T08:00:00Z"
dateline: "PORT ELM"
agency: ["Reuters"]
pictures: ["Reuters"]
caption: "Cranes at Port Elm on Friday. (REUTERS/Cy Dunn)"
language: "en-GB"
source: "https://quay.example/2024/harbour?a=1&b=2"
`);
  });

  it('leaves ordinary prose as it is', () => {
    for (const text of ['#MeToo', '-5 degrees', '1.5 million', 'AT&T today', 'snake_case', 'He said: "No!" (twice)', '=5', '$5 + $6'])
      expect(render(story({ body: [paragraph(0, text)] }), 'markdown')).toBe(text);
  });

  it('shows any prose as it was, with no node of ours or its own', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const markdown = render(story({ body: [paragraph(0, text)] }), 'markdown');
        expect(plainOf(markdown)).toBe(fold(text));
        expect(typesOf(markdown).filter((type) => !['paragraph_open', 'paragraph_close', 'inline', 'text', 'text_special'].includes(type))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('shows any marked prose as it was', () => {
    fc.assert(
      fc.property(runs, (marked) => {
        const markdown = render(story({ body: [paragraph(0, ...marked)] }), 'markdown');
        expect(fold(plainOf(markdown))).toBe(fold(marked.map(({ text }) => text).join('')));
        expect(typesOf(markdown).filter((type) => /link|image|html|list|heading|fence|hr/.test(type))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('shows any headline, item, quotation, caption and cell as it was', () => {
    const some = prose.map(fold).filter((text) => text !== '');
    fc.assert(
      fc.property(some, some, some, some, some, (headline, item, quote, caption, cell) => {
        const hostile = story({
          headline,
          lead: { kind: 'figure', id: 0, image: null, caption: [run(caption)], credit: null },
          body: [
            { kind: 'list', id: 1, ordered: false, items: [{ depth: 0, ordered: false, runs: [run(item)] }] },
            { kind: 'list', id: 2, ordered: true, items: [{ depth: 0, ordered: true, runs: [run(item)] }] },
            { kind: 'quote', id: 3, paragraphs: [[run(quote)], [run(quote)]] },
            { kind: 'subhead', id: 4, level: 3, runs: [run(headline)] },
            { kind: 'table', id: 5, caption: null, rows: [[{ header: true, colspan: 1, rowspan: 1, runs: [run(cell)] }]] },
          ],
        });
        const markdown = render(hostile, 'markdown');
        expect(plainOf(markdown)).toBe([headline, caption, item, item, quote, quote, headline, cell].join('\n'));
        expect(typesOf(markdown).filter((type) => /link|image|html|fence|hr|code/.test(type))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps code as it is', () => {
    const code = fc.array(fc.constantFrom('`', '```', '~~~', 'x', ' ', '\n', '    ', '#')).map((pieces) => `a${pieces.join('')}`);
    fc.assert(
      fc.property(code, (text) => {
        const [fence] = read(render(story({ body: [{ kind: 'code', id: 0, text }] }), 'markdown'));
        expect(fence?.type).toBe('fence');
        expect(fence?.content).toBe(`${text}\n`);
      }),
    );
  });

  it('leads a link to the same address', () => {
    const address = fc.array(
      fc.constantFrom('(', ')', '<', '>', '"', "'", '[', ']', '*', '_', '\\', '&amp;', '&', '#', '?', '=', '%20', 'é', 'a', '/', '!', '~', '`'),
    );
    fc.assert(
      fc.property(address, prose, (pieces, text) => {
        const { href } = new URL(`https://a.example/${pieces.join('')}`);
        const markdown = render(story({ body: [paragraph(0, 'Wow!', run(`x${text}`, link(href)), '(b)')] }), 'markdown');
        const links = read(markdown).filter((token) => token.type === 'link_open');
        expect(links.map((token) => new URL(String(token.attrGet('href'))).href)).toEqual([href]);
        expect(plainOf(markdown)).toBe(fold(`Wow!x${text}(b)`).replace(/ \(b\)$/, ' (b)'));
        expect(typesOf(markdown)).not.toContain('image');
      }),
      { numRuns: 1000 },
    );
  });

  it('encodes what an address must not hold: space, line end, angle brackets, quotes', () => {
    const markdown = render(story({ body: [paragraph(0, run('write', link('mailto:a b\n<c>"d"@x.example')))] }), 'markdown');
    expect(markdown).toBe('[write](mailto:a%20b%0A%3Cc%3E%22d%22@x.example)');
  });

  it('moves spaces out of marks and drops marks that would show as stars', () => {
    const bold: Mark = { kind: 'strong' };
    const line = (...inline: readonly Run[]): string => render(story({ body: [paragraph(0, ...inline)] }), 'markdown');
    expect(line(run('a'), run(' b ', bold), run('c'))).toBe('a **b** c');
    expect(line(run('said'), run('"no"', bold), run('twice'))).toBe('said"no"twice');
    expect(line(run('a', bold), run('b', { kind: 'emphasis' }))).toBe('**a**b');
    expect(line(run('let `x`', { kind: 'code' }))).toBe('`` let `x` ``');
    expect(line(run('both', bold, { kind: 'emphasis' }))).toBe('***both***');
  });
});
