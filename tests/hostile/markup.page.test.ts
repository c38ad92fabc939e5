import { describe, expect, it } from 'vitest';
import { plain } from '../../src/article/texts';
import { render } from '../../src/render/render';
import { expectStory, open, page, paragraphsOf, readPage, readUnchanged, texts } from './page';
import { HEADLINE, STORY } from './story';

describe('D05 markup that the author wrote as text', () => {
  const SHOWN = 'The harbour’s page showed <script>window.__pwned = 1</script> and <img src=x onerror="window.__pwned = 2"> for an hour, its owners said.';

  it('stays text, and is escaped where text becomes markup', () => {
    const result = readPage({ within: paragraphsOf([SHOWN]) });
    expect(expectStory(result.article)).toEqual([SHOWN]);
    const html = new DOMParser().parseFromString(render(result, 'html'), 'text/html');
    expect(html.querySelectorAll('script, img')).toHaveLength(0);
    expect(html.body.textContent).toContain(SHOWN);
  });
});

describe('D06 quotes and brackets in names', () => {
  const NAME = `O"Neill 'Red' <b> & \`Co\``;

  it('keeps them in headline, text alternative and caption', () => {
    const escaped = NAME.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
    const result = readPage({
      headline: `Ferry crews walk out in Valmore, says ${escaped}`,
      within: `<figure><img src="/q.jpg" width="800" height="500" alt="Crews with ${escaped}"><figcaption>Speaking: ${escaped} at the quay.</figcaption></figure>`,
    });
    expect(result.article.headline).toBe(`Ferry crews walk out in Valmore, says ${NAME}`);
    const [figure] = result.article.body.filter((block) => block.kind === 'figure');
    expect([figure?.image?.alt, figure && plain(figure.caption)]).toEqual([`Crews with ${NAME}`, `Speaking: ${NAME} at the quay.`]);
    const html = new DOMParser().parseFromString(render(result, 'html', { images: true }), 'text/html');
    expect([html.querySelector('h1')?.textContent, html.querySelector('img')?.getAttribute('alt')]).toEqual([result.article.headline, `Crews with ${NAME}`]);
  });
});

describe('D07 elements whose content is not text of the story', () => {
  it.each([
    '<script>var a = "HIDDEN words that a person never reads on the page";</script>',
    '<style>.a::after { content: "HIDDEN words that a person never reads" }</style>',
    '<template><p>HIDDEN words of a template that a person never reads on the page.</p></template>',
    '<noscript><p>HIDDEN words for browsers without scripts that nobody reads on the page.</p></noscript>',
    '<textarea>HIDDEN words that somebody typed into a field of the page.</textarea>',
    '<select><option>HIDDEN choice of a list</option><option>HIDDEN other choice</option></select>',
    '<iframe sandbox srcdoc="<p>HIDDEN words of a frame that is not the page’s own.</p>"></iframe>',
    '<object data="x"><p>HIDDEN words of an object that a person does not read.</p></object>',
    '<video controls><track label="HIDDEN"><p>HIDDEN words for browsers without video.</p></video>',
    '<!-- <p>HIDDEN words of a comment that a person never reads on the page.</p> -->',
  ])('%s', (within) => {
    const result = readPage({ within });
    expect(expectStory(result.article)).toEqual([]);
    expect(JSON.stringify(result)).not.toContain('HIDDEN');
  });
});

describe('D08 drawings and formulas', () => {
  it('does not read a drawing, nor takes its title for the headline', () => {
    const svg =
      '<svg viewBox="0 0 9 9"><title>DRAWN title of a drawing, long enough for a headline</title><script>window.__pwned=1</script><foreignObject><p>DRAWN words in a drawing.</p></foreignObject><text>DRAWN</text></svg>';
    const result = readUnchanged(open(page({ above: svg, within: svg }).replace('<body>', `<body>${svg}`)));
    expect(expectStory(result.article)).toEqual([]);
    expect(result.article.headline).toBe(HEADLINE);
    expect(JSON.stringify(result)).not.toContain('DRAWN');
  });

  it('keeps the sentence around a formula, with no markup of it', () => {
    const result = readPage({
      within: '<p>The office counted a loss of <math><mi>x</mi><mo>=</mo><mn>7</mn></math> sailings a day in its first estimate of the walkout.</p>',
    });
    const [sentence] = expectStory(result.article);
    expect(sentence).toMatch(/^The office counted a loss of .*sailings a day in its first estimate of the walkout\.$/);
    expect(render(result, 'html')).not.toMatch(/<m(?:ath|i|o|n)\b/);
  });
});

const SHADOWS = 'children childNodes parentNode firstChild nextSibling textContent nodeType localName getAttribute attributes ownerDocument'.split(' ');

describe('D09 a form around the story', () => {
  it('is read past inputs that are named as its properties', () => {
    const inputs = SHADOWS.map((name) => `<input name="${name}"><input id="${name}" type="hidden">`).join('');
    const document = open(page().replace('<article>', `<form action="/x">${inputs}<article>`).replace('</article>', '</article></form>'));
    expect(expectStory(readUnchanged(document).article)).toEqual([]);
  });
});

describe('D10 elements that are named as the document’s properties', () => {
  it('still finds title, body and story', () => {
    const names = [
      'title',
      'body',
      'documentElement',
      'querySelector',
      'querySelectorAll',
      'defaultView',
      'baseURI',
      'createTreeWalker',
      'URL',
      'head',
      'nodeType',
      'firstChild',
    ];
    const outside = names.map((name) => `<img name="${name}" alt=""><form name="${name}"></form><embed name="${name}">`).join('');
    const { article } = readUnchanged(open(page({ outside })));
    expect(expectStory(article)).toEqual([]);
    expect(article.headline).toBe(HEADLINE);
  });
});

describe('D15 nesting without end', () => {
  const nest = (tag: string, levels: number, inside: string): string => `<${tag}>`.repeat(levels) + inside + `</${tag}>`.repeat(levels);

  it('reads a story below 500 divs', () => {
    const document = open(
      page()
        .replace('<article>', `${'<div>'.repeat(500)}<article>`)
        .replace('</article>', `</article>${'</div>'.repeat(500)}`),
    );
    expect(expectStory(readUnchanged(document).article)).toEqual([]);
  });

  it.each([
    ['blockquote', (inside: string) => nest('blockquote', 500, `<p>${inside}</p>`)],
    ['ul', (inside: string) => nest('ul', 500, `<li>${inside}</li>`)],
    ['li', (inside: string) => `${'<ul><li>'.repeat(250)}${inside}${'</li></ul>'.repeat(250)}`],
  ])('keeps the text below 500 of %s, with few levels left', (_, markup) => {
    const inside = 'They had asked for a roster of four weeks, and were given one of six.';
    const result = readPage({ within: markup(inside) });
    expect(expectStory(result.article).join('\n')).toContain(inside);
    const depths = result.article.body.flatMap((block) => (block.kind === 'list' ? block.items.map((item) => item.depth) : []));
    expect(Math.max(0, ...depths)).toBeLessThanOrEqual(8);
    expect(render(result, 'html').match(/<(?:ul|ol|blockquote)/g)?.length ?? 0).toBeLessThanOrEqual(9);
  });

  it('reads marks below 500 of them as one', () => {
    const { article } = readPage({
      within: `<p>${nest('b', 500, nest('i', 500, 'The harbour office said nothing of the sort had been agreed on Monday night.'))}</p>`,
    });
    const paragraph = article.body.find((block) => block.kind === 'paragraph' && plain(block.runs).startsWith('The harbour office'));
    expect(paragraph?.kind === 'paragraph' && paragraph.runs[0]?.marks.length).toBe(2);
  });
});

describe('pages that are hardly pages', () => {
  it('reads a story without any element around it', () => {
    const { article } = readUnchanged(open(`<title>${HEADLINE}</title>${paragraphsOf(STORY)}`));
    expect(texts(article)).toEqual(STORY);
  });

  it('reads a story of unclosed elements', () => {
    const { article } = readUnchanged(open(`<h1>${HEADLINE}<div><p>${STORY.join('<p>')}`));
    expect(texts(article)).toEqual(STORY);
  });
});
