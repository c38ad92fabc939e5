// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { OPENS_STORY, standfirst } from '../../src/article/clean/rules/standfirst';
import { snapshot } from '../../src/article/snapshot/snapshot';

const SUMMARY = 'Its owner says that the crossing has lost money since the bridge was opened.';
const STORY = '<p>The ferry line across the sound will close in October, its owner said.</p><p>The last boat leaves on the thirtieth.</p>';
const IN_HEAD = `<header><h1>Ferry line to close</h1><h2>${SUMMARY}</h2></header><div class="text">${STORY}</div>`;

/** Why the rule lifts the summary; `sure` says that it scored as the story beyond doubt. */
function reasonFor(html: string, sure: boolean): string | null {
  const { page } = snapshot(new DOMParser().parseFromString(`<body><article>${html}</article></body>`, 'text/html'), null);
  const ids = page.blocks.map((block) => block.id);
  const block = page.blocks.find(({ text }) => text === SUMMARY);
  if (!block) throw new Error('the page has no summary');
  const verdict = standfirst.judge(block, {
    page,
    region: page.blocks,
    story: new Set(ids),
    sure: new Set(sure ? [block.id] : []),
    headline: 'Ferry line to close',
    standfirst: SUMMARY,
    captions: new Map(),
    credits: new Map(),
    language: 'en',
  });
  return verdict && 'act' in verdict ? verdict.reason : null;
}

describe('a standfirst is lifted, and said to open the story', () => {
  it('where it stands in the element that holds the paragraphs', () => {
    expect(reasonFor(`<h1>Ferry line to close</h1><div class="text"><h2>${SUMMARY}</h2>${STORY}</div>`, false)).toBe(OPENS_STORY);
  });
  it('where it scored as a part of the story beyond doubt', () => {
    expect(reasonFor(IN_HEAD, true)).toBe(OPENS_STORY);
  });
  it('not where the story says it again', () => {
    expect(reasonFor(`${IN_HEAD}<div class="text"><p>${SUMMARY} It has five boats.</p></div>`, true)).toBe('the standfirst');
  });
  it('not where it stands in the page’s head', () => {
    expect(reasonFor(IN_HEAD, false)).toBe('the standfirst');
  });
});
