import { describe, expect, it } from 'vitest';
import { render } from '../../src/render/render';
import { expectStory, links, open, page, readPage, readUnchanged, texts } from './page';

const PREVIOUS = 'The crews published their demands on Monday and handed a copy to the harbour office before the first sailing.';
const linked = (href: string): string =>
  `<p>The crews <a href="${href}">published their demands</a> on Monday and handed a copy to the harbour office before the first sailing.</p>`;

describe('D01 javascript: links', () => {
  it('loses the link and keeps its text in paragraph, list and caption, in HTML and Markdown too', () => {
    const result = readPage({
      within: `${linked('javascript:window.__pwned=1')}
        <ul><li><a href="javascript:window.__pwned=2">Two rest days</a> in every week of the new roster</li><li>A timetable two months <a href=" jav&#x09;ascript:window.__pwned=3">ahead</a> of each season</li></ul>
        <figure><img src="/quay.jpg" width="900" height="600" alt=""><figcaption>Crews on the <a href="JavaScript:window.__pwned=4">quay at Valmore</a> on Tuesday.</figcaption></figure>`,
    });
    expect(expectStory(result.article)).toEqual([PREVIOUS, 'Two rest days in every week of the new roster\nA timetable two months ahead of each season']);
    expect(
      result.article.body.some(
        (block) => block.kind === 'figure' && block.caption.map((run) => run.text).join('') === 'Crews on the quay at Valmore on Tuesday.',
      ),
    ).toBe(true);
    expect(links(result.article)).toEqual([]);
    for (const format of ['html', 'markdown'] as const) expect(render(result, format)).not.toMatch(/javascript|__pwned/i);
  });
});

describe('D02 links of other schemes', () => {
  it.each(['data:text/html,<b>x</b>', 'vbscript:msgbox(1)', 'file:///etc/passwd', 'blob:https://post.example/1-2', 'about:blank', 'ftp://post.example/x'])(
    '%s is no link',
    (href) => {
      const { article } = readPage({ within: linked(href) });
      expect(expectStory(article)).toEqual([PREVIOUS]);
      expect(links(article)).toEqual([]);
    },
  );

  it.each([
    ['https://unions.example/demands?a=1&amp;b=2', 'https://unions.example/demands?a=1&b=2'],
    ['mailto:crews@unions.example', 'mailto:crews@unions.example'],
  ])('%s stays', (href, address) => {
    expect(links(readPage({ within: linked(href) }).article)).toEqual([address]);
  });
});

describe('D03 addresses that are not whole', () => {
  it.each([
    ['../2019/walkout', 'https://base.example/2019/walkout'],
    ['//unions.example/x', 'https://unions.example/x'],
    ['?page=2', 'https://base.example/news/?page=2'],
  ])('%s is resolved against the page’s base', (href, address) => {
    expect(links(readPage({ head: '<base href="https://base.example/news/">', within: linked(href) }).article)).toEqual([address]);
  });

  it.each(['#top', '', 'http://[', 'https://'])('%j is no link and no error', (href) => {
    const { article } = readPage({ head: '<base href="https://base.example/news/">', within: linked(href) });
    expect(expectStory(article)).toEqual([PREVIOUS]);
    expect(links(article)).toEqual([]);
  });

  it('does not mind a base that is no address', () => {
    expect(expectStory(readPage({ head: '<base href="http://[">', within: linked('/x') }).article)).toEqual([PREVIOUS]);
  });
});

describe('D04 attributes that act', () => {
  it('lets no attribute of the page out', () => {
    const document = open(
      page().replaceAll(
        '<p>',
        `<p onclick="window.__pwned=1" onmouseover="window.__pwned=2" style="color:red" id="pwned-id" class="pwned-class" data-x="pwned-data">`,
      ),
    );
    const result = readUnchanged(document);
    expectStory(result.article);
    expect(render(result, 'html')).not.toMatch(/pwned|onclick|style=|class=|\sid=/);
    expect(JSON.stringify(result.article)).not.toContain('pwned');
  });
});

describe('D26 addresses with what Markdown uses itself', () => {
  it('keeps the address and the text of the link', () => {
    const { article } = readPage({ within: linked('https://unions.example/a_(b)/c d&lt;e&gt;&quot;f&quot;\n?q=[x]') });
    expect(links(article)).toEqual(['https://unions.example/a_(b)/c%20d%3Ce%3E%22f%22?q=[x]']);
    expect(texts(article)).toContain(PREVIOUS);
  });
});
