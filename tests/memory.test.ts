// @vitest-environment jsdom

import { describe, expect, it } from 'vitest';
import { forget, remembering } from '../src/article/memory';
import { parse } from '../src/article/read';

/** A question that tells how often it was answered. */
function counted(most: number) {
  const texts: string[] = [];
  const ask = remembering(most, (text) => {
    texts.push(text);
    return text.length;
  });
  return { ask, texts };
}

describe('a remembered answer', () => {
  it('is given once for a text, a falsy one too', () => {
    const { ask, texts } = counted(10);
    expect([ask('quay'), ask('quay'), ask(''), ask('')]).toEqual([4, 4, 0, 0]);
    expect(texts).toEqual(['quay', '']);
  });

  it('begins afresh when there are too many', () => {
    const { ask, texts } = counted(2);
    for (const text of ['a', 'b', 'b', 'c', 'c', 'a']) ask(text);
    expect(texts).toEqual(['a', 'b', 'c', 'a']);
  });

  it('goes when all is forgotten, and at the end of every parse', () => {
    const { ask, texts } = counted(10);
    ask('quay');
    forget();
    ask('quay');
    parse(new DOMParser().parseFromString('<p>The quay was closed on Monday.</p>', 'text/html'));
    ask('quay');
    expect(texts).toEqual(['quay', 'quay', 'quay']);
  });
});
