import { describe, expect, test, vi } from 'vitest';

const { titles } = vi.hoisted(() => ({ titles: new Map<number, string>() }));
vi.mock('webextension-polyfill', () => {
  const done = async (): Promise<void> => undefined;
  const action = {
    setIcon: done,
    setBadgeText: done,
    setBadgeBackgroundColor: done,
    setBadgeTextColor: done,
    setTitle: async ({ tabId, title }: { readonly tabId: number; readonly title: string }) => titles.set(tabId, title),
    getTitle: async ({ tabId }: { readonly tabId: number }) => titles.get(tabId) ?? 'Wirecopy',
  };
  return { default: { action, i18n: { getMessage: (key: string) => key } } };
});
const { badgeOf, faceOf, showStatus } = await import('../../src/extension/badge');
const { restriction } = await import('../../src/extension/restricted');

describe('the face of the toolbar button', () => {
  test.each([
    [{ kind: 'idle' }, false, { agency: '', title: 'buttonIdle', icon: 'idle' }],
    [{ kind: 'article' }, false, { agency: '', title: 'buttonArticle', icon: 'article' }],
    [{ kind: 'wire', agency: 'dpa' }, false, { agency: 'dpa', title: 'buttonWire', icon: 'wire' }],
    [{ kind: 'unreadable' }, false, { agency: '', title: 'buttonUnreadable', icon: 'idle' }],
    [{ kind: 'wire', agency: 'dpa' }, true, { agency: 'dpa', title: 'buttonReader', icon: 'open' }],
  ] as const)('of %j, reader open: %s, is %j', (status, open, face) => {
    expect(faceOf(status, open)).toEqual(face);
  });
});

describe('what the button says', () => {
  test('is that the reader is open until that is told to be closed, whatever is seen of the page below it, and in the order of telling', async () => {
    const article = { kind: 'article' } as const;
    void showStatus(1, article, undefined);
    await showStatus(1, article, true);
    expect(titles.get(1)).toBe('buttonReader');
    await showStatus(1, article, undefined);
    await showStatus(2, article, undefined);
    expect([titles.get(1), titles.get(2)]).toEqual(['buttonReader', 'buttonArticle']);
    await showStatus(1, article, false);
    expect(titles.get(1)).toBe('buttonArticle');
  });
});

describe('the badge', () => {
  test.each([
    ['AP', 'AP'],
    ['dpa', 'dpa'],
    ['LETA', 'LETA'],
    ['ČTK', 'ČTK'],
    ['Reuters', 'RTR'],
    ['Xinhua', 'XNH'],
    ['Anadolu', 'AND'],
    ['', ''],
  ])('of %j is %j', (agency, badge) => {
    expect(badgeOf(agency)).toBe(badge);
  });
});

describe('why a page is closed to extensions', () => {
  test.each([
    [undefined, 'browser-page'],
    ['chrome://settings/', 'browser-page'],
    ['about:config', 'browser-page'],
    ['moz-extension://1234/popup.html', 'browser-page'],
    ['view-source:https://example.org/', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/category/extensions', 'store'],
    ['https://addons.mozilla.org/en-US/firefox/', 'store'],
    ['https://example.org/report.pdf', 'document'],
    ['https://example.org/report.PDF?download=1', 'document'],
    ['file:///home/user/story.html', 'file'],
    // Near misses: a store in the path, a document in the query, a site that only begins like a store.
    ['https://example.org/addons.mozilla.org/', 'browser-page'],
    ['https://example.org/?file=report.pdf', 'browser-page'],
    ['https://addons.mozilla.org.example.org/', 'browser-page'],
  ] as const)('%s: %s', (url, what) => {
    expect(restriction(url)).toBe(what);
  });
});
