import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import type { Facts, Line, Mention } from '../../src/article/model';
import { ENGLISH_WORDS } from '../../src/render/fact-words';
import { type FACT_STYLES, renderFacts } from '../../src/render/facts';
import { FORMATS } from '../../src/render/formats';
import { render } from '../../src/render/render';
import { FULL, story } from './story';

const said = (text: string): Mention => ({ text, span: { target: 4, start: 0, end: text.length } });
const NO_LINE: Line = { who: [], what: [], when: [], where: [], why: [], how: [] };
const FACTS: Facts = {
  line: { ...NO_LINE, who: [{ ...said('Dockers'), date: null }], when: [{ ...said('on Friday'), date: '2024-03-08' }] },
  lead: [said('Dockers went back to work.')],
  quotations: [
    {
      kind: 'direct',
      parts: [said('We did'), said('what we could,')],
      speaker: { mention: said('he'), name: 'Cy Dunn', role: 'union leader', channel: 'in a letter' },
    },
    { kind: 'indirect', parts: [said('nobody would lose a day’s pay')], speaker: null },
    { kind: 'direct', parts: [said('Never again')], speaker: { mention: said('Dunn'), name: 'Cy Dunn', role: null, channel: null } },
  ],
  figures: [{ ...said('1,200 tonnes'), value: 1200, unit: 't', counts: 'grain', qualifier: 'more than' }],
  dates: [
    { ...said('on Friday'), value: '2024-03-08', basis: 'inferred', tense: 'past' },
    { ...said('on Friday'), value: '2024-03-08', basis: 'inferred', tense: 'past' },
    { ...said('June'), value: '2024-06', basis: 'inferred', tense: 'upcoming' },
    { ...said('1999'), value: '1999', basis: 'stated', tense: null },
  ],
  people: [{ name: 'Cy Dunn', role: 'union leader', mentions: [said('Dunn')] }],
  organisations: [],
  places: [{ name: 'Port Elm', role: null, mentions: [said('PORT ELM')] }],
  sourcing: { named: 1, unnamed: 2, unverified: [], denials: [said('The port denied it.')], noComments: [] },
};
const READING = { ...FULL, facts: FACTS };
const SOURCE =
  'Ada Moor, Brian O\'Dell. “Harbour "strike" ends <at last> & ships sail.” The Quay (Reuters), March 9, 2024. https://quay.example/2024/harbour?a=1&b=2';

describe('facts as text', () => {
  it('are the article’s words under plain headings, each with what it means, and their source', () => {
    expect(render(READING, 'facts')).toBe(`THE STORY
• Who: Dockers
• When: on Friday (8 March 2024)

IN SHORT
• Dockers went back to work.

WHO SAID WHAT
Cy Dunn, union leader
• “We did … what we could” (in a letter)
• “Never again”

Speaker not named
• nobody would lose a day’s pay (in other words)

FIGURES
• more than 1,200 tonnes grain

TIMELINE
Until publication
• 8 March 2024: on Friday (worked out from the publication date)

Ahead
• June 2024: June (worked out from the publication date)

Dates
• 1999: 1999

PEOPLE
• Cy Dunn (union leader)

PLACES
• Port Elm

SOURCING
• 1 named source, 2 unnamed sources
• Denied: The port denied it.

${SOURCE}`);
  });

  it('of quotations alone hold nothing else', () => {
    const quotations = render(READING, 'quotations');
    expect(quotations).toContain('“Never again”');
    expect(quotations).not.toContain('1,200');
    expect(quotations.endsWith(SOURCE)).toBe(true);
  });

  it('are nothing where there are none, rather than a bare citation', () => {
    expect(render(FULL, 'facts')).toBe('');
    expect(render({ ...FULL, facts: { ...FACTS, quotations: [] } }, 'quotations-markdown')).toBe('');
  });

  it('take the quotation marks of the story’s language', () => {
    const german = { ...story({ headline: 'H', language: 'de-AT' }), facts: FACTS };
    expect(render(german, 'quotations')).toContain('„Never again“');
    expect(render({ ...german, article: { ...german.article, language: 'fr' } }, 'quotations')).toContain('« Never again »');
  });
});

describe('one fact alone', () => {
  const one = (facts: Partial<Facts>, style: (typeof FACT_STYLES)[number] = 'text') => renderFacts(story({ headline: 'H' }), facts, style, ENGLISH_WORDS);
  const quotations = FACTS.quotations.slice(0, 1);

  it('goes without headings; a quotation with its speaker', () => {
    expect(one({ quotations })).toBe('“We did … what we could” (in a letter) – Cy Dunn, union leader\n“H.”');
    expect(one({ quotations }, 'markdown')).toBe('> “We did … what we could” (in a letter)\n>\n> — Cy Dunn, union leader\n\n“H.”');
    expect(one({ quotations }, 'html')).toBe(
      '<blockquote><p>“We did … what we could” (in a letter)</p><p>— Cy Dunn, union leader</p></blockquote>\n<p>“H.”</p>',
    );
  });

  it('keeps its label, and a day its meaning', () => {
    expect(one({ line: { ...NO_LINE, when: FACTS.line.when } })).toBe('When: on Friday (8 March 2024)\n“H.”');
    expect(one({ dates: FACTS.dates.slice(0, 1) }, 'markdown')).toBe('**8 March 2024:** on Friday (worked out from the publication date)\n\n“H.”');
    expect(one({ places: FACTS.places })).toBe('Port Elm\n“H.”');
  });
});

describe('facts as Markdown', () => {
  it('are headings, lists and a linked source', () => {
    const markdown = render(READING, 'facts-markdown');
    expect(markdown).toContain('## Who said what\n\n### Cy Dunn, union leader\n\n- “We did … what we could” (in a letter)\n- “Never again”');
    expect(markdown).toContain('- **Denied:** The port denied it.');
    expect(markdown).toMatch(/\n\n[^\n]+\]\(https:\/\/quay\.example\/2024\/harbour\?a=1&b=2\)” \*The Quay\* \(Reuters\), March 9, 2024\.$/);
  });

  const commonmark = new MarkdownIt('commonmark');
  const shown = (markdown: string): string => {
    const flat = commonmark.parse(markdown, {}).flatMap((token) => [token, ...(token.children ?? [])]);
    return flat.map((token) => (token.type === 'text' || token.type === 'text_special' ? token.content : '')).join('');
  };
  const fold = (text: string): string => text.replace(/\s+/g, '');
  const prose = fc
    .array(fc.constantFrom('#', '*', '_', '[', ']', '(', '!', '>', '<', '-', '+', '1.', '|', '`', '\\', '&amp;', '=', 'a', 'B', ' ', '\n', '<b>'), {
      maxLength: 20,
    })
    .map((pieces) => pieces.join(''));

  it('show every text as it is, whatever is in it', () => {
    fc.assert(
      fc.property(prose, prose, (text, name) => {
        fc.pre(fold(text) !== '' && fold(name) !== '');
        const facts = {
          places: [
            { name: text, role: null, mentions: [] },
            { name, role: null, mentions: [] },
          ],
        };
        const markdown = renderFacts(story({}), facts, 'markdown', ENGLISH_WORDS);
        expect(fold(shown(markdown))).toBe(fold(`Places${text}${name}`));
        const quotation = { kind: 'direct' as const, parts: [said(text)], speaker: { mention: said(name), name, role: null, channel: null } };
        expect(fold(shown(renderFacts(story({}), { quotations: [quotation] }, 'markdown', ENGLISH_WORDS)))).toBe(fold(`“${text}”—${name}`));
      }),
    );
  });
});

describe('the citation in Markdown', () => {
  const cite = (article: Parameters<typeof story>[0]) => render(story(article), 'citation-markdown');

  it('links the headline and sets the outlet in italics', () => {
    expect(render(FULL, 'citation-markdown')).toBe(
      'Ada Moor, Brian O\'Dell. “[Harbour "strike" ends \\<at last> & ships sail.](https://quay.example/2024/harbour?a=1&b=2)” *The Quay* (Reuters), March 9, 2024.',
    );
  });

  it('leaves out what is not known', () => {
    expect(cite({ headline: 'Who pays?' })).toBe('“Who pays?”');
    expect(cite({ url: 'https://a.example/b_(c)' })).toBe('<https://a.example/b_(c)>');
    expect(cite({})).toBe('');
  });

  it('holds whatever the headline and the outlet are called', () => {
    expect(cite({ headline: '[x](y) *z*', url: 'https://a.example/(b' })).toBe('“[\\[x\\](y) \\*z\\*.](https://a.example/\\(b)”');
    expect(cite({ headline: 'H', outlet: 'Yahoo!' })).toBe('“H.” Yahoo!.');
  });
});

describe('every format', () => {
  it('of facts is one of the list, and HTML holds no markup of the page', () => {
    expect(FORMATS).toEqual(expect.arrayContaining(['quotations', 'quotations-markdown', 'facts', 'facts-markdown', 'citation-markdown']));
    const html = renderFacts(story({ headline: '<script>', outlet: '"&' }), { lead: [said('<img onerror=x>')] }, 'html', ENGLISH_WORDS);
    expect(html).toBe('<p>&lt;img onerror=x&gt;</p>\n<p>“&lt;script&gt;.” <i>&quot;&amp;</i>.</p>');
  });
});
