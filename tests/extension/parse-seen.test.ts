// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/article/read';
import type { Page } from '../../src/article/snapshot/page';
import { takeSeat } from '../../src/extension/page/seat';
import { seen } from '../../src/extension/page/seen';
import { parseSeen } from '../../src/extension/parse-seen';

const story = (): Document => new DOMParser().parseFromString(readFileSync('tests/pages/zelenskiy-2022/page.html', 'utf8'), 'text/html');
const page = (): Page => JSON.parse(seen(story()) ?? 'null');
/** The page as a process that was taken over might tell it. */
const told = (change: (page: Page) => object): string => JSON.stringify(change(page()));

describe('what the popup parses of a page', () => {
  test('is the story that the page’s own reader would tell', () => {
    const whole = parse(story());
    expect(whole.kind).toBe('article');
    expect(parseSeen(seen(story()), [])).toEqual(JSON.parse(JSON.stringify(whole)));
  });

  test('goes without the rules that the site goes without', () => {
    const rules = (keep: readonly string[]) => parseSeen(seen(story()), keep)?.trail.map(({ rule }) => rule) ?? [];
    expect(rules([])).toContain('caption');
    expect(rules(['caption'])).not.toContain('caption');
  });

  test('is nothing where the page says nothing, or nonsense', () => {
    for (const nonsense of [null, undefined, 7, {}, '', 'null', '[]', '{"blocks":[],"containers":[]}', '{"blocks":[null],"containers":[{}]}'])
      expect(parseSeen(nonsense, [])).toBeNull();
  });

  test('is nothing where a way through the page would not end', () => {
    const circle = told(({ containers, ...rest }) => ({ ...rest, containers: containers.map((one, n) => (n === 1 ? { ...one, parent: n } : one)) }));
    const endless = told(({ containers, ...rest }) => ({ ...rest, containers: containers.map((one) => ({ ...one, end: 1e12 })) }));
    const stray = told(({ blocks, ...rest }) => ({ ...rest, blocks: blocks.map((one) => ({ ...one, container: 1e6 })) }));
    for (const page of [circle, endless, stray]) expect(parseSeen(page, [])).toBeNull();
  });

  test('holds no address that runs', () => {
    const bad = seen(story())?.replaceAll('https://', 'javascript:');
    expect(bad).toContain('javascript:');
    expect(JSON.stringify(parseSeen(bad, []))).not.toContain('javascript:');
  });
});

describe('what a page says of itself', () => {
  test('is nothing of a document that is no page', () => {
    expect(seen(new DOMParser().parseFromString('<feed/>', 'application/xml'))).toBeNull();
  });

  test('is nothing where a reader is in charge: that knows the edits too', () => {
    expect(seen(story())).not.toBeNull();
    takeSeat(() => true);
    expect(seen(story())).toBeNull();
  });
});
