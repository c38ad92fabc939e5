import { beforeEach, describe, expect, test, vi } from 'vitest';
import { choiceFor, DEFAULTS, type Settings, siteOf, withSite } from '../../src/view/settings';
import { fakeStorage } from './storage';

const { storage } = vi.hoisted(() => ({ storage: { current: null as unknown } }));
const fake = fakeStorage();
storage.current = fake;
vi.mock('webextension-polyfill', () => ({
  default: {
    get storage() {
      return storage.current;
    },
  },
}));
const { loadSettings, saveSettings, watchSettings } = await import('../../src/extension/settings');
const { keepSettings } = await import('../../src/extension/keeper');
const { settingsFrom } = await import('../../src/extension/settings-shape');

beforeEach(() => {
  fake.local.items.clear();
  fake.forget();
});

describe('settings out of what is stored', () => {
  test('are the defaults where nothing is', () => {
    expect(settingsFrom({})).toEqual(DEFAULTS);
  });

  test('take every value that is one', () => {
    const chosen: Settings = {
      detection: false,
      click: 'reader',
      pictures: false,
      theme: 'sepia',
      typography: { font: 'dyslexia', size: 130, measure: 50, leading: 2, tracking: 12, justify: true, hyphenate: false },
      copyFormat: 'markdown',
      copy: { captions: false, dateline: false, links: false, frontMatter: true },
      factStyle: 'markdown',
      listen: { speed: 1.5, voices: { en: 'urn:voice:en' } },
      keys: false,
      sites: { 'news.example': { detection: false }, localhost: { autoOpen: true, keep: ['read-more'] } },
    };
    expect(settingsFrom({ ...chosen })).toEqual(chosen);
  });

  test.each([
    ['what is no settings', { detection: 'no', theme: 'pink', typography: 'large', copy: null, listen: [], sites: 7, colour: 'red' }, {}],
    ['a version before there were themes', { detection: false, copyFormat: 'html' }, { detection: false, copyFormat: 'html' }],
    ['one broken value beside good ones', { typography: { size: '130', leading: 1.8 } }, { typography: { ...DEFAULTS.typography, leading: 1.8 } }],
    [
      'numbers out of range: as far as they go',
      { typography: { size: 9000, measure: -1, leading: Number.NaN } },
      { typography: { ...DEFAULTS.typography, size: 250, measure: 30 } },
    ],
    ['a voice that is no name', { listen: { speed: 9, voices: { en: 3, de: 'Anna' } } }, { listen: { speed: 3, voices: { de: 'Anna' } } }],
    [
      'sites that are none, and choices that are none',
      {
        sites: {
          'https://a.example/': { detection: false },
          'b.example': { detection: true },
          'c.example': { keep: [1] },
          'd.example': { autoOpen: true, x: 1 },
        },
      },
      { sites: { 'd.example': { autoOpen: true } } },
    ],
  ] as const)('of %s', (_, items, expected) => {
    expect(settingsFrom(items)).toEqual({ ...DEFAULTS, ...expected });
  });

  test('hold a site of any name as data', () => {
    const { sites } = settingsFrom(JSON.parse('{"sites": {"__proto__": {"autoOpen": true}}}'));
    expect(Object.getPrototypeOf(sites)).toBe(Object.prototype);
    expect(Object.keys(sites)).toEqual(['__proto__']);
  });
});

describe('kept settings', () => {
  test('come back as they were saved, each by itself', async () => {
    await saveSettings({ theme: 'dark' });
    await saveSettings({ sites: { 'news.example': { autoOpen: true } } });
    expect(await loadSettings()).toEqual({ ...DEFAULTS, theme: 'dark', sites: { 'news.example': { autoOpen: true } } });
  });

  test('forget a site that is no longer among the sites, and nothing else', async () => {
    await saveSettings({ theme: 'dark', sites: { 'a.example': { autoOpen: true }, 'b.example': { detection: false } } });
    await saveSettings({ sites: { 'b.example': { detection: false } } }, await loadSettings());
    expect([...fake.local.items.keys()].sort()).toEqual(['site:b.example', 'theme']);
  });

  test('are told to who watches, until they stop', async () => {
    const heard: string[] = [];
    const over = new AbortController();
    watchSettings(({ theme }) => heard.push(theme), over.signal);
    await saveSettings({ theme: 'black' });
    await vi.waitFor(() => expect(heard).toEqual(['black']));
    over.abort();
    await saveSettings({ theme: 'light' });
    expect(heard).toEqual(['black']);
  });
});

describe('settings that a view keeps', () => {
  test('are those chosen elsewhere too, also where that was heard while one of its own was written', async () => {
    const shown: Settings[] = [];
    const keeper = keepSettings((settings) => shown.push(settings));
    await keeper.ready;
    const write = fake.local.set.getMockImplementation();
    fake.local.set.mockImplementationOnce(async (items) => {
      await write?.(items);
      await write?.({ theme: 'dark' });
      await new Promise((resolve) => setTimeout(resolve));
    });
    keeper.change({ click: 'reader' });
    await vi.waitFor(() => expect(shown.at(-1)).toEqual({ ...DEFAULTS, click: 'reader', theme: 'dark' }));
    expect(keeper.settings()).toEqual(shown.at(-1));
  });

  test('are not what was stored before, while a newer one is written', async () => {
    const shown: string[] = [];
    const keeper = keepSettings(({ theme }) => shown.push(theme));
    await keeper.ready;
    for (const theme of ['dark', 'sepia', 'light'] as const) keeper.change({ theme });
    await vi.waitFor(() => expect(fake.local.items.get('theme')).toBe('light'));
    await new Promise((resolve) => setTimeout(resolve));
    expect([...new Set(shown)]).toEqual(['dark', 'sepia', 'light']);
  });
});

describe('a site', () => {
  test.each([
    ['https://www.news.example/world?x=1', 'news.example'],
    ['http://localhost:8080/', 'localhost'],
    ['https://edition.news.example/', 'edition.news.example'],
    ['file:///home/user/story.html', null],
    ['chrome://settings/', null],
    ['no address', null],
    [undefined, null],
  ])('of %s is %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });

  test('gets a choice, another one beside it, and is gone with the last', () => {
    const one = withSite({}, 'news.example', { detection: false });
    const two = withSite(one, 'news.example', { keep: ['caption'] });
    expect(two).toEqual({ 'news.example': { detection: false, keep: ['caption'] } });
    expect(choiceFor({ sites: two }, 'news.example').keep).toEqual(['caption']);
    expect(withSite(two, 'news.example', { detection: undefined, keep: [] })).toEqual({});
    expect(choiceFor({ sites: two }, null)).toEqual({});
  });
});
