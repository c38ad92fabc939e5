import { afterEach, beforeEach, expect, test, vi } from 'vitest';

type Look = { readonly status: string; readonly url?: string };
/** A tab as it looks from one question to the next, in a browser that sends no event of it. */
const { looks, sendMessage } = vi.hoisted(() => ({ looks: [] as Look[], sendMessage: vi.fn() }));
const nothing = { addListener: () => undefined, removeListener: () => undefined };
vi.mock('webextension-polyfill', () => ({
  default: {
    permissions: { request: async () => true },
    tabs: {
      create: async () => ({ id: 7 }),
      get: async () => {
        const look = looks.shift();
        if (!look) throw new Error('No tab with id: 7.');
        return look;
      },
      sendMessage,
      onUpdated: nothing,
      onRemoved: nothing,
    },
  },
}));
const { openClean } = await import('../../src/extension/open-clean');

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockResolvedValue({ kind: 'unreadable', reason: 'empty' });
});
afterEach(() => {
  vi.useRealTimers();
  sendMessage.mockReset();
});
const STORY = 'https://quay.example/storm';

test.each<readonly [string, readonly Look[]]>([
  ['that is there at once', [{ status: 'complete', url: STORY }]],
  [
    'whose arrival no event told',
    [
      { status: 'loading', url: STORY },
      { status: 'loading', url: STORY },
      { status: 'complete', url: STORY },
    ],
  ],
  [
    'behind the empty document of a new tab',
    [
      { status: 'complete', url: '' },
      { status: 'complete', url: 'about:blank' },
      { status: 'complete', url: STORY },
    ],
  ],
  ['whose address we are not told', [{ status: 'loading' }, { status: 'complete' }]],
])('opens the reader over a page %s', async (_, seen) => {
  looks.splice(0, looks.length, ...seen);
  const opened = openClean(STORY);
  await vi.advanceTimersByTimeAsync(1000);
  expect([looks.length, sendMessage.mock.calls]).toEqual([0, [[7, { kind: 'open-reader' }, { frameId: 0 }]]]);
  await opened;
});

test('a tab that is closed while it loads is waited for no longer', async () => {
  looks.splice(0, looks.length, { status: 'loading', url: STORY });
  const opened = openClean(STORY);
  await vi.advanceTimersByTimeAsync(1000);
  await expect(opened).resolves.toBeUndefined();
});
