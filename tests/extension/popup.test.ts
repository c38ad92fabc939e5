import { beforeEach, expect, test, vi } from 'vitest';
import type { SessionState } from '../../src/extension/popup';
import { NO_EDITS } from '../../src/view/edits';
import type { Edits } from '../../src/view/state';
import { FERRY } from '../view/fixtures';

/** What the page was asked, in order, and the way to answer it. */
const asked: { readonly kind: string; readonly answer: (reply: unknown) => void }[] = [];
vi.mock('webextension-polyfill', () => ({
  default: {
    tabs: {
      TAB_ID_NONE: -1,
      onUpdated: { addListener: () => undefined },
      onRemoved: { addListener: () => undefined },
      sendMessage: (_: number, { kind }: { readonly kind: string }) => new Promise((answer) => asked.push({ kind, answer })),
    },
  },
}));
const { talkTo } = await import('../../src/extension/popup');

const EDITED: Edits = { putBack: [], takenOut: [1] };
const article = (edits: Edits): SessionState => ({ kind: 'article', reading: FERRY, edits, readerOpen: false });
const shown: SessionState[] = [];
const open = () => talkTo({ id: 1, url: 'https://news.example/story' } as Parameters<typeof talkTo>[0], Promise.resolve(null), (state) => shown.push(state));
const answer = async (kind: string, reply: unknown): Promise<void> => {
  await vi.waitFor(() => expect(asked.map((one) => one.kind)).toContain(kind));
  asked
    .splice(
      asked.findIndex((one) => one.kind === kind),
      1,
    )[0]
    ?.answer(reply);
  await Promise.resolve();
};
beforeEach(() => {
  asked.length = 0;
  shown.length = 0;
});

test('a story is shown as its page tells it, with the facts when they are found', async () => {
  open();
  await answer('preview', { ...article(NO_EDITS), kind: 'preview' });
  await vi.waitFor(() => expect(shown.map((state) => 'factsCome' in state)).toEqual([true]));
  await answer('read', article(NO_EDITS));
  await vi.waitFor(() => expect(shown).toHaveLength(2));
  expect(shown[1]).toEqual(article(NO_EDITS));
});

test('what the page said before it knew of an edit does not take the edit back from the screen', async () => {
  const session = open();
  await answer('preview', { ...article(NO_EDITS), kind: 'preview' });
  await vi.waitFor(() => expect(asked.map(({ kind }) => kind)).toEqual(['read']));
  const edited = session.setEdits(EDITED);
  await answer('read', article(NO_EDITS));
  await answer('edit', article(EDITED));
  await edited;
  expect(shown.slice(1)).toEqual([article(EDITED)]);
});
