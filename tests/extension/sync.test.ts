import { afterEach, beforeEach, expect, test, vi } from 'vitest';
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
const { startSync, takeSynced } = await import('../../src/extension/sync');

beforeEach(() => {
  vi.useFakeTimers();
  startSync();
});
afterEach(() => {
  vi.useRealTimers();
  vi.clearAllMocks();
  fake.forget();
  fake.local.items.clear();
  fake.sync.items.clear();
});
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(2000);

test('a change here is carried to the other devices, once it is quiet, and comes back to nobody', async () => {
  for (const size of [110, 120, 130]) await fake.local.set({ typography: { size } });
  await settle();
  expect(fake.sync.set).toHaveBeenCalledTimes(1);
  expect(fake.sync.items.get('typography')).toMatchObject({ size: 130 });
  expect(fake.local.set).toHaveBeenCalledTimes(3);
});

test('a change elsewhere is taken, checked, and not sent back', async () => {
  await fake.sync.set({ theme: 'dark', 'site:a.example': { autoOpen: true, broken: 1 }, unknown: 1 });
  await settle();
  expect(Object.fromEntries(fake.local.items)).toEqual({ theme: 'dark', 'site:a.example': { autoOpen: true } });
  expect(fake.sync.set).toHaveBeenCalledTimes(1);
});

test('a site that is forgotten on one device is forgotten on the other', async () => {
  await fake.local.set({ 'site:a.example': { detection: false }, 'site:b.example': { detection: false } });
  await settle();
  await fake.local.remove(['site:a.example']);
  await settle();
  expect([...fake.sync.items.keys()]).toEqual(['site:b.example']);
  await fake.sync.remove(['site:b.example']);
  await settle();
  expect(fake.local.items.size).toBe(0);
});

test('what belongs to this device stays on it', async () => {
  await fake.local.set({ listen: { speed: 2, voices: {} }, copyFormat: 'html' });
  await settle();
  expect(fake.sync.items.size).toBe(0);
});

test('a full or absent storage of the browser costs nothing here', async () => {
  fake.sync.set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  await fake.local.set({ theme: 'sepia' });
  await settle();
  expect(fake.local.items.get('theme')).toBe('sepia');
});

test('an item over quota costs only itself', async () => {
  const write = fake.sync.set.getMockImplementation();
  fake.sync.set.mockImplementation(async (items: object) => {
    if ('site:a.example' in items) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    await write?.(items);
  });
  await fake.local.set({ theme: 'sepia', 'site:a.example': { autoOpen: true }, 'site:b.example': { detection: false } });
  await settle();
  expect([...fake.sync.items.keys()].sort()).toEqual(['site:b.example', 'theme']);
  expect(fake.local.items.has('site:a.example')).toBe(true);
  if (write) fake.sync.set.mockImplementation(write);
});

test('a new device takes what was chosen on the others', async () => {
  fake.sync.items.set('theme', 'black');
  await takeSynced();
  expect(fake.local.items.get('theme')).toBe('black');
});

test('the event of our own write takes nothing back, also where it comes before the write is done', async () => {
  fake.sync.set.mockImplementationOnce(async (items) => {
    // chosen in this very moment; its own event is still on its way
    fake.local.items.set('theme', 'light');
    await fake.sync.set(items);
    await vi.advanceTimersByTimeAsync(1);
  });
  await fake.local.set({ theme: 'dark' });
  await settle();
  expect([fake.sync.items.get('theme'), fake.local.items.get('theme')]).toEqual(['dark', 'light']);
});

test('what another device chose, and took back to what was written here last, is taken both times', async () => {
  await fake.local.set({ theme: 'dark' });
  await settle();
  for (const theme of ['light', 'dark', 'light']) {
    await fake.sync.set({ theme });
    await settle();
    expect(fake.local.items.get('theme')).toBe(theme);
  }
});

test('what is chosen here while a change from elsewhere is looked up stays', async () => {
  for (const elsewhere of [() => fake.sync.set({ theme: 'black' }), () => fake.sync.remove(['theme'])]) {
    await fake.sync.set({ theme: 'dark' });
    await settle();
    const read = fake.local.get.getMockImplementation();
    fake.local.get.mockImplementationOnce(async (keys) => {
      const held = await read?.(keys);
      await fake.local.set({ theme: 'light' });
      return held ?? {};
    });
    await elsewhere();
    await settle();
    expect([fake.local.items.get('theme'), fake.sync.items.get('theme')]).toEqual(['light', 'light']);
  }
});
