// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from '../src/article/read';

test.each(['zelenskiy-2022', 'north-korea-2024'])('%s reads as an article with its headline and no text-size control', (slug) => {
  const html = readFileSync(join(import.meta.dirname, 'pages', slug, 'page.html'), 'utf8');
  const result = parse(new DOMParser().parseFromString(html, 'text/html'), { url: 'https://example.org/' });
  if (result.kind !== 'article') throw new Error(result.reason);
  expect(result.article.headline).toMatch(/^(?:‘Into the Light’|Satellite Images)/);
  expect(result.article.body.length).toBeGreaterThan(20);
  expect(result.article.body.map((block) => ('runs' in block ? block.runs[0]?.text : ''))).not.toContain('TT');
});
