import { describe, expect, it } from 'vitest';
import { NAME, namesIn } from '../../src/article/classify/names';

describe('what a name says', () => {
  it.each<[string, number]>([
    ['article-body', NAME.story],
    ['story__related-links', NAME.related],
    ['readmore', NAME.related],
    ['read-more', NAME.related],
    ['sidebar', NAME.chrome],
    ['side-bar', NAME.chrome],
    ['banner', NAME.promo],
    ['sidebar ads', NAME.chrome | NAME.ad],
    ['ads', NAME.ad],
    ['caption', NAME.caption],
    ['cta', NAME.promo],
    ['d-none', NAME.hidden],
    ['standfirst', NAME.summary],
    ['comment-list', NAME.comment],
    ['paragraph', NAME.story],
  ])('%s', (hints, mask) => {
    expect(namesIn(hints)).toBe(mask);
  });
  it.each(['', 'grid', 'x1y2', 'heads', 'cotton', 'pad'])('"%s" says nothing', (hints) => {
    expect(namesIn(hints)).toBe(0);
  });
});
