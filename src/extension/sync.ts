import browser from 'webextension-polyfill';
import { type Items, itemsOf, settingsOf } from './settings';

/**
 * Carries settings between this device's storage, which everything reads, and the browser's synchronised one, so that
 * the user's other devices have them: every item by itself, so that two devices can change two of them. Where there is
 * no such storage, or its quota is met (100 KB, 8 KB an item, 120 writes a minute), this device's stands for itself.
 */

/** Milliseconds without a change before it is carried over: a slider writes at every step. */
const QUIET = 1000;

/** What belongs to this device: its voices, and what was copied last. */
const OWN = ['listen', 'copyFormat'];

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Of those items the settings that devices share, each checked: another device's version may be another one. */
function shared(items: Items): Items {
  const known = itemsOf(settingsOf(items));
  return Object.fromEntries(Object.entries(known).filter(([key]) => key in items && !OWN.includes(key)));
}

type Area = 'local' | 'sync';

/** Makes some items of one storage what they are in the other; writes nothing that comes to the same already. Returns what it wrote. */
async function carry(keys: readonly string[], from: Area, to: Area): Promise<Items> {
  const [source, target] = await Promise.all([browser.storage[from].get([...keys]), browser.storage[to].get([...keys])]);
  const there = shared(target);
  const set = Object.fromEntries(Object.entries(shared(source)).filter(([key, value]) => !same(value, there[key])));
  const remove = keys.filter((key) => !(key in source) && key in target && !OWN.includes(key));
  if (remove.length > 0) await browser.storage[to].remove(remove);
  return Object.keys(set).length > 0 ? write(to, set) : {};
}

/** All at once, as writes are rationed; where that is refused, one by one: an item over quota costs only itself. Returns what was written. */
async function write(area: Area, items: Items): Promise<Items> {
  const set = (some: Items) => browser.storage[area].set(some);
  try {
    await set(items);
    return items;
  } catch {
    const tries = Object.entries(items).map(async ([key, value]) =>
      set({ [key]: value })
        .then(() => [[key, value] as const])
        .catch(() => []),
    );
    return Object.fromEntries((await Promise.all(tries)).flat());
  }
}

/** Listens to both storages; an event of either wakes the background. */
export function startSync(): void {
  /** Changed here and not carried yet. */
  const pending = new Set<string>();
  /** What this device wrote last: the event of it says nothing new, and may come after a newer change. */
  let pushed: Items = {};
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** On their way: the event of a write can come before the write is known to be done, and after a newer change here. */
  let pushing: readonly string[] = [];

  const push = async (): Promise<void> => {
    pushing = [...pending];
    pending.clear();
    try {
      pushed = { ...pushed, ...(await carry(pushing, 'local', 'sync')) };
    } finally {
      pushing = [];
    }
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local') {
      for (const key of Object.keys(changes)) pending.add(key);
      clearTimeout(timer);
      timer = setTimeout(() => void push().catch(() => undefined), QUIET);
    } else if (area === 'sync') {
      const fresh = Object.entries(changes).filter(
        ([key, { newValue }]) => !pending.has(key) && !pushing.includes(key) && !(key in pushed && same(newValue, pushed[key])),
      );
      const keys = fresh.map(([key]) => key);
      if (keys.length > 0) void carry(keys, 'sync', 'local').catch(() => undefined);
    }
  });
}

/** A new device takes what the user chose on the others. */
export async function takeSynced(): Promise<void> {
  const keys = Object.keys(await browser.storage.sync.get(null));
  if (keys.length > 0) await carry(keys, 'sync', 'local');
}
