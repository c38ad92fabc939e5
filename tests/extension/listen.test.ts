import { expect, test, vi } from 'vitest';

const { runtime } = vi.hoisted(() => {
  const heard = new Set<unknown>();
  const onMessage = { addListener: (hear: unknown) => heard.add(hear), removeListener: (hear: unknown) => heard.delete(hear) };
  return { runtime: { current: { id: 'wirecopy', onMessage } as { id?: string; onMessage: typeof onMessage }, heard } };
});
vi.mock('webextension-polyfill', () => ({
  default: {
    get runtime() {
      return runtime.current;
    },
  },
}));
const { listen } = await import('../../src/extension/page/listen');

test('a page has one reader, however often its script is brought; after an update of the extension the new one', () => {
  const readers: AbortSignal[] = [];
  const bring = () =>
    listen((_, signal) => {
      readers.push(signal);
      return async () => ({ kind: 'copy', copied: false });
    });
  // The popup and a pressed shortcut, each of which found no reader there yet.
  bring();
  bring();
  expect(readers.map(({ aborted }) => aborted)).toEqual([false]);
  expect(runtime.heard.size).toBe(1);

  // What an update leaves behind of the reader before: no extension reaches it any more.
  const { onMessage } = runtime.current;
  runtime.current = { onMessage };
  bring();
  expect(readers.map(({ aborted }) => aborted)).toEqual([true, false]);
  expect(runtime.heard.size).toBe(1);
});
