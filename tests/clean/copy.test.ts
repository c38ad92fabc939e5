// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePage, takeSnapshot } from '../../src/article/read';
import { textOf } from '../../src/article/texts';

/*
 * Copy that opens as credits, notices and the outlet's own words do: "The report gave no names", "The agency feeds
 * 200,000 people". A line of copy.txt is a paragraph of a story, and of a story it is left.
 */

const COPY = readFileSync(join(import.meta.dirname, 'copy.txt'), 'utf8')
  .trim()
  .split('\n');
const STORY = [
  'The storm that crossed the coast on Monday sank eleven boats and flooded the market, the mayor of the town said.',
  'Repairs will take until the spring and cost four million crowns, the harbour office said in a statement on Tuesday.',
  'Divers began to raise the boats in the afternoon, and the school opened its hall to those who had lost their homes.',
];
const PICTURE = '<figure><img src="https://example.org/boats.jpg" width="800" height="500" alt="Boats"></figure>';

/** Those of some lines that are not in the body of the story that they stand in. */
function lost(lines: readonly string[], body: string): readonly string[] {
  const html = `<html lang="en"><head><title>Harbour town counts the cost</title></head><body><article><h1>Harbour town counts the cost</h1>${body}</article></body></html>`;
  const result = parsePage(takeSnapshot(new DOMParser().parseFromString(html, 'text/html'), { url: 'https://example.org/2024/01/09/storm' }).page);
  if (result.kind !== 'article') throw new Error(`not read: ${result.reason}`);
  const kept = new Set(result.article.body.filter(({ kind }) => kind === 'paragraph').map(textOf));
  return lines.filter((line) => !kept.has(line));
}
const p = (text: string): string => `<p>${text}</p>`;
/** Lines a page, few enough that the story is what it was. */
const GROUP = 8;
const groups = Array.from({ length: Math.ceil(COPY.length / GROUP) }, (_, n) => COPY.slice(n * GROUP, (n + 1) * GROUP));
const [first = '', second = '', third = ''] = STORY.map(p);

describe('copy that opens as a credit, a notice or an appeal does', () => {
  it.each([
    ['amid the story', (lines: readonly string[]) => first + lines.map((line) => p(line) + p(`${line.length}. ${STORY[1]}`)).join('') + third],
    [
      'behind a picture',
      (lines: readonly string[]) => first + lines.map((line) => `${PICTURE.replace('boats', `boats-${line.length}`)}${p(line)}${second}`).join('') + third,
    ],
  ])('stays where it stands %s', (_, body) => {
    expect(groups.flatMap((lines) => lost(lines, body(lines)))).toEqual([]);
  });

  it('stays where the story ends with it', () => {
    expect(COPY.flatMap((line) => lost([line], first + second + third + p(line)))).toEqual([]);
  });
});
