// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Parsed } from '../src/article/model';
import { parse, takeSnapshot } from '../src/article/read';
import { textOf } from '../src/article/texts';
import { account, notRestored } from './properties/account';

/** Every folder of tests/pages: a page, and what a careful person would take from it. A folder without an expectation fails. */
const PAGES = join(import.meta.dirname, 'pages');

const documentOf = (slug: string): Document => new DOMParser().parseFromString(readFileSync(join(PAGES, slug, 'page.html'), 'utf8'), 'text/html');
const expected = (slug: string, file: string): string => readFileSync(join(PAGES, slug, file), 'utf8');

/** The reading in the words of expected.json. */
function fields({ article, provenance, others }: Parsed) {
  const figures = [article.lead, ...article.body].flatMap((block) => (block?.kind === 'figure' ? [block] : []));
  return {
    headline: article.headline,
    standfirst: article.standfirst,
    bylines: article.bylines.map((byline) => byline.name),
    outlet: article.outlet,
    published: article.published,
    language: article.language,
    direction: article.direction,
    dateline: article.dateline?.text.trim() ?? null,
    agencies: provenance.text,
    pictures: provenance.pictures,
    captions: figures.map(textOf).filter(Boolean),
    images: figures.flatMap((figure) => (figure.image ? [figure.image.src] : [])),
    subheads: article.body.flatMap((block) => (block.kind === 'subhead' ? [textOf(block)] : [])),
    teaser: article.teaser,
    live: article.live,
    others: others.map((other) => other.headline),
  };
}

describe.each(readdirSync(PAGES))('%s', (slug) => {
  const read = (): Parsed => {
    const result = parse(documentOf(slug), { url: `https://fixture.example/${slug}` });
    if (result.kind !== 'article') throw new Error(`no article: ${result.reason}`);
    return result;
  };

  it('says what it exercises and where it is from', () => {
    expect(existsSync(join(PAGES, slug, 'README.md')) && expected(slug, 'README.md')).toMatch(/\nOrigin: .{3,}/);
  });

  it('reads as the expected copy', () => {
    const copy = read().article.body.filter((block) => block.kind !== 'figure');
    expect(`${copy.map(textOf).join('\n')}\n`).toBe(expected(slug, 'expected.txt'));
  });

  it('has the expected fields', () => {
    expect(fields(read())).toEqual(JSON.parse(expected(slug, 'expected.json')));
  });

  it('breaks no rule', () => {
    expect(read().faults).toEqual([]);
  });

  it('accounts for every word of the region that was read', () => {
    const accounted = account(takeSnapshot(documentOf(slug)).page);
    expect(accounted?.lost).toEqual([]);
    for (const removal of accounted?.parsed.trail ?? [])
      expect(Object.values({ rule: removal.rule, reason: removal.reason, text: removal.text.trim() })).not.toContain('');
  });

  it('gives the region back when everything is undone', () => {
    expect(notRestored(takeSnapshot(documentOf(slug)).page)).toEqual([]);
  });
});
