// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/article/read';
import { textOf } from '../../src/article/texts';
import { STORIES } from './stories';
import { TEMPLATES } from './templates';

/** What templates repeat goes, and is named; what the author repeats stays. */
describe.each(STORIES)('$headline', (story) => {
  it.each(TEMPLATES)('$name', ({ render }) => {
    const result = parse(new DOMParser().parseFromString(render(story), 'text/html'), { url: 'https://mail.example/story' });
    if (result.kind !== 'article') throw new Error(result.reason);
    const { lead, body, headline } = result.article;
    const figures = [lead, ...body].flatMap((block) => (block?.kind === 'figure' ? [textOf(block)] : []));
    expect(body.filter((block) => block.kind !== 'figure').map(textOf)).toEqual(story.paragraphs);
    expect(headline).toBe(story.headline);
    expect(figures).toHaveLength(1);
    expect([story.caption, `${story.caption} ${story.credit}`]).toContain(figures[0]);
  });
});
