import { describe, expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { badgeOf, faceOf } = await import('../../src/extension/badge');
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
