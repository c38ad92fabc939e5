import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { parse } from '../src/article/read';
import { firstSight } from '../src/article/snapshot/first-sight';

const PAGES = join(import.meta.dirname, 'pages');
const pageOf = (html: string): Document => new JSDOM(html).window.document;
const sight = (head: string, body: string) => firstSight(pageOf(`<html lang="en"><head>${head}</head><body>${body}</body></html>`));

describe('the first sight of a story', () => {
  it('is the headline that reading gives, or none, on every page we have', () => {
    let seen = 0;
    for (const slug of readdirSync(PAGES)) {
      const page = pageOf(readFileSync(join(PAGES, slug, 'page.html'), 'utf8'));
      const headline = firstSight(page)?.headline;
      if (headline === undefined) continue;
      seen += 1;
      const read = parse(page);
      expect(read.kind === 'article' ? read.article.headline : read.reason, slug).toBe(headline);
    }
    expect(seen).toBeGreaterThan(5);
  });

  it('is taken where head and heading agree, up to the name of the site', () => {
    expect(sight('<title>Quay to be widened - The Gazette</title>', '<h1> Quay to be\n widened </h1>')).toEqual({
      headline: 'Quay to be widened',
      language: 'en',
      outlet: false,
    });
    expect(
      sight('<meta property="og:title" content="Quay to be widened"><meta property="og:site_name" content="Gazette">', '<h1>Quay to be widened</h1>'),
    ).toEqual({
      headline: 'Quay to be widened',
      language: 'en',
      outlet: true,
    });
  });

  it('is the longer of two headings, and one that stands twice', () => {
    const head = '<title>Quay to be widened before winter | The Gazette</title>';
    const headline = 'Quay to be widened before winter';
    expect(sight(head, `<h1>Quay to be widened</h1><h1>${headline}</h1><h1>${headline}</h1>`)?.headline).toBe(headline);
  });

  it.each([
    ['a heading that is the site’s name', '<title>Quay to be widened</title>', '<h1>The Gazette</h1>'],
    ['a heading that only begins the title', '<title>Quay notes: it is to be widened</title>', '<h1>Quay notes</h1>'],
    ['no heading', '<title>Quay to be widened</title>', '<h2>Quay to be widened</h2>'],
    ['an empty heading', '<title>Quay to be widened</title>', '<h1> </h1>'],
  ])('is none with %s', (_, head, body) => {
    expect(sight(head, body)).toBeNull();
  });

  it('stands on its own, as it is sent into a page by its text', () => {
    const alone = new Function('document', `return (${String(firstSight)})(document)`);
    expect(alone(pageOf('<title>Quay widened</title><h1>Quay widened</h1>'))).toEqual({ headline: 'Quay widened', language: null, outlet: false });
  });
});
