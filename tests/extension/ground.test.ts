// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { keepGround, layGround } from '../../src/extension/ground';

const page = () => document.createElement('html');
function store() {
  const items = new Map<string, string>();
  const written: string[] = [];
  const area = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => {
      items.set(key, value);
      written.push(value);
    },
  };
  return { written, open: () => area };
}
const shut = (): never => {
  throw new DOMException('no', 'SecurityError');
};

describe('the ground of a page of ours', () => {
  test('is the system’s until a theme was chosen, and the chosen one’s from the next page on', () => {
    const { open } = store();
    const first = page();
    layGround(first, open);
    expect(first.dataset.theme).toBeUndefined();
    keepGround(first, 'sepia', open);
    expect(first.dataset.theme).toBe('sepia');

    const next = page();
    layGround(next, open);
    expect(next.dataset.theme).toBe('sepia');
  });

  test('is written when the theme changes, not with every drawing', () => {
    const { open, written } = store();
    const root = page();
    for (const theme of ['dark', 'dark', 'black', 'black', 'system'] as const) keepGround(root, theme, open);
    expect(written).toEqual(['dark', 'black', 'system']);
  });

  test('is the theme’s all the same where pages may store nothing', () => {
    const root = page();
    layGround(root, shut);
    keepGround(root, 'dark', shut);
    expect(root.dataset.theme).toBe('dark');
  });
});
