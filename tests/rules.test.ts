// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tieFigures } from '../src/article/assemble/figures';
import type { Verdict } from '../src/article/clean/rule';
import { rules } from '../src/article/clean/rules';
import type { Page, SourceBlock } from '../src/article/snapshot/page';
import { snapshot } from '../src/article/snapshot/snapshot';

/**
 * Redlined copy: in tests/rules/<rule>.html everything in <del> must go, everything else must stay. An element with
 * data-slot says in which slot its text goes. The rule is asked alone, with everything taken for the story, so that what
 * goes is its own work; the page's title or heading is the headline, its meta description the standfirst.
 */
const FOLDER = join(import.meta.dirname, 'rules');
const fold = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

function verdicts(
  page: Page,
  name: string,
  headline: string,
  standfirst: string | null,
): readonly { readonly block: SourceBlock; readonly verdict: Verdict; readonly text: string }[] {
  const rule = rules.find((one) => one.name === name);
  if (!rule) throw new Error(`no rule "${name}" in rules.ts; the fixture's name is the rule's`);
  const story = new Set(
    page.blocks.filter((block) => !/\bnot-story\b/.test(`${block.hints} ${page.containers[block.container]?.hints}`)).map((block) => block.id),
  );
  const { captions, credits } = tieFigures(page, page.blocks, story);
  const context = { page, region: page.blocks, story, headline, standfirst, captions, credits, language: page.head.lang };
  return page.blocks.flatMap((block) => {
    const found = rule.judge(block, context);
    const list = found === null ? [] : 'act' in found ? [found] : found;
    return list.map((verdict) => ({ block, verdict, text: fold(block.text.slice(verdict.part?.start ?? 0, verdict.part?.end ?? block.text.length)) }));
  });
}

describe('redlined copy', () => {
  test.each(readdirSync(FOLDER).filter((file) => file.endsWith('.html')))('%s', (file) => {
    const document = new DOMParser().parseFromString(readFileSync(join(FOLDER, file), 'utf8'), 'text/html');
    const { page } = snapshot(document, 'https://news.example/story');
    const headline = document.title || fold(document.querySelector('h1')?.textContent ?? '');
    const standfirst = document.querySelector('meta[name=description]')?.getAttribute('content') ?? null;
    const found = verdicts(page, file.slice(0, -'.html'.length), headline, standfirst);
    const struck = [...document.querySelectorAll('del')].map((element) => fold(element.textContent));
    expect(struck.length, 'a fixture strikes at least one text').toBeGreaterThan(0);
    expect(document.querySelectorAll('p:not(:has(del)):not(del p), li:not(:has(del))').length, 'a fixture keeps at least one near miss').toBeGreaterThan(0);
    expect(found.map(({ text }) => text)).toEqual(struck);
    for (const element of document.querySelectorAll('del[data-slot]')) {
      const own = found.find(({ text }) => text === fold(element.textContent));
      expect(own?.verdict).toMatchObject({ act: 'lift', slot: element.getAttribute('data-slot') });
    }
  });

  test('every rule has its redlined copy, and its place in the list under the name of its file', () => {
    const files = (folder: string, ending: string) =>
      readdirSync(join(import.meta.dirname, folder))
        .filter((file) => file.endsWith(ending))
        .map((file) => file.slice(0, -ending.length))
        .sort();
    const names = rules.map((rule) => rule.name).sort();
    expect(files('rules', '.html')).toEqual(names);
    expect(files('../src/article/clean/rules', '.ts')).toEqual(names);
  });
});
