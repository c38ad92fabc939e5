// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render } from '../../src/render/render';
import { FULL, link, paragraph, run, story } from './story';

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe('html', () => {
  it('is plain semantic markup', () => {
    expect(render(FULL, 'html')).toBe(`<article lang="en-GB">
<p>Shipping</p>
<h1>Harbour &quot;strike&quot; ends &lt;at last&gt; &amp; ships sail</h1>
<p><strong>Dockers accept an offer of 4.5%.</strong></p>
<p>Ada Moor and Brian O&#39;Dell · The Quay · 9 March 2024</p>
<p><em>Corrects the offer to 4.5%, not 5%</em></p>
<figure><figcaption>Cranes at Port Elm on Friday. (REUTERS/Cy Dunn)</figcaption></figure>
<p>PORT ELM, March 9 (Reuters) - Dockers <strong>went back</strong> to work.</p>
<p>They took <a href="https://quay.example/offer_(final)?x=&quot;1&quot;">the offer</a>.</p>
<h2><strong>What they get</strong></h2>
<ul><li>More pay<ol><li>now</li><li>in June</li></ol></li><li>Less night work</li></ul>
<blockquote><p>We did it.</p><p>And we thank you.</p></blockquote>
<pre><code>pay *= 1.045
  ok</code></pre>
<table><caption>Pay</caption><tr><th>Year</th><th colspan="2">Low | high</th></tr><tr><td>2024</td><td>100</td><td>200</td></tr></table>
<p><small>(Reporting by Ada Moor; Editing by Ed Finn)</small></p>
</article>`);
  });

  it('keeps a link in one piece where its text changes its marks', () => {
    const to = link('https://a.example/');
    const html = render(story({ body: [paragraph(0, run('one ', to), run('two', to, { kind: 'emphasis' }), run(' three', to))] }), 'html');
    expect(html).toContain('<p><a href="https://a.example/">one <em>two</em> three</a></p>');
  });

  it('says right-to-left, and is a whole page with its encoding when it stands alone', () => {
    const html = render(story({ headline: 'عنوان', language: 'ar', direction: 'rtl' }), 'html', { standalone: true });
    expect(html).toMatch(/^<!doctype html>\n<html lang="ar" dir="rtl">\n<head><meta charset="utf-8"><title>عنوان<\/title>/);
    expect(parsed(html).querySelector('article[dir=rtl] > h1')?.textContent).toBe('عنوان');
  });

  it('lets no text become markup', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[<>&"'a-z =/!-]{0,40}$/), (text) => {
        const hostile = story({
          headline: text,
          language: text,
          bylines: [{ name: text }],
          body: [paragraph(0, run(text, link(`https://a.example/${text}`)))],
        });
        const page = parsed(render(hostile, 'html'));
        const names = new Set([...page.body.querySelectorAll('*')].map((element) => element.localName));
        expect([...names].filter((name) => !['article', 'h1', 'p', 'a'].includes(name))).toEqual([]);
        const attributes = [...page.body.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
        expect(attributes.filter((name) => !['lang', 'href'].includes(name))).toEqual([]);
        const folded = text.replace(/\s+/g, ' ').trim();
        expect(page.querySelector('h1')?.textContent ?? '').toBe(folded);
        const anchor = page.querySelector('a');
        if (folded) expect(anchor?.getAttribute('href')).toBe(`https://a.example/${text}`);
      }),
    );
  });

  it('keeps the text of a list of any depths, and nests lists only in items', () => {
    const item = fc.record({ depth: fc.nat(4), ordered: fc.boolean(), text: fc.stringMatching(/^[a-z]{1,5}$/) });
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 12 }), (items) => {
        const list = { kind: 'list', id: 0, ordered: false, items: items.map(({ text, ...rest }) => ({ ...rest, runs: [run(text)] })) } as const;
        const page = parsed(render(story({ body: [list] }), 'html'));
        expect([...page.querySelectorAll('li')].map((element) => element.firstChild?.textContent)).toEqual(items.map(({ text }) => text));
        expect([...page.querySelectorAll('li')].every((element) => /^[uo]l$/.test(element.parentElement?.localName ?? ''))).toBe(true);
        expect([...page.querySelectorAll('article ul, article ol')].every((e) => ['LI', 'ARTICLE'].includes(e.parentElement?.tagName ?? ''))).toBe(true);
      }),
    );
  });
});
