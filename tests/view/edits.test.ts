import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/article/model';
import { applyEdits, BY_HAND, NO_EDITS, putBack, takeOut } from '../../src/view/edits';
import { FERRY, paragraph } from './fixtures';

const ids = (body: readonly Block[]) => body.map((block) => block.id);
const newsletter = FERRY.trail.find((removal) => removal.rule === 'appeal') ?? FERRY.trail[0];
if (!newsletter) throw new Error('the fixture has no trail');

describe('putting back', () => {
  it('sets a text at its place by number, after the rest of the block it came from', () => {
    const { article, trail, restored } = applyEdits(FERRY, putBack(NO_EDITS, newsletter));
    expect(ids(article.body)).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 13, 14, 15, 16, 17, 18, 19]);
    expect(article.body[10]).toBe(newsletter.content);
    expect(trail).not.toContain(newsletter);
    expect(restored).toEqual([newsletter]);
  });

  it('twice is once', () => {
    const once = putBack(NO_EDITS, newsletter);
    expect(putBack(once, newsletter)).toBe(once);
  });

  it('is undone by striking again, which leaves the rest of the block alone', () => {
    expect(takeOut(putBack(NO_EDITS, newsletter), newsletter.content)).toEqual(NO_EDITS);
  });
});

describe('striking by hand', () => {
  it('takes a block out and tells of it, and putting it back leaves no trace', () => {
    const [lede] = FERRY.article.body;
    if (!lede) throw new Error('the fixture has no lede');
    const struck = takeOut(NO_EDITS, lede);
    const { article, trail } = applyEdits(FERRY, struck);
    expect(ids(article.body)).not.toContain(lede.id);
    const removal = trail.find(({ rule }) => rule === BY_HAND);
    expect(removal?.content).toBe(lede);
    expect(removal && putBack(struck, removal)).toEqual(NO_EDITS);
  });

  it('of a block that is not there changes nothing that is shown', () => {
    expect(ids(applyEdits(FERRY, takeOut(NO_EDITS, paragraph(99, 'nowhere'))).article.body)).toEqual(ids(FERRY.article.body));
  });
});

it('without edits the reading is shown as it is', () => {
  expect(applyEdits(FERRY, NO_EDITS).article).toBe(FERRY.article);
});
