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

/** What one storage lacks to hold what the other does. */
interface Change {
  readonly set: Items;
  readonly remove: readonly string[];
}

/** What to change of some items in one storage so that they are what they are in the other; nothing of what comes to the same already. */
async function difference(keys: readonly string[], from: Area, to: Area): Promise<Change> {
  const [source, target] = await Promise.all([browser.storage[from].get([...keys]), browser.storage[to].get([...keys])]);
  const there = shared(target);
  return {
    set: Object.fromEntries(Object.entries(shared(source)).filter(([key, value]) => !same(value, there[key]))),
    remove: keys.filter((key) => !(key in source) && key in target && !OWN.includes(key)),
  };
}

const without = ({ set, remove }: Change, keys: ReadonlySet<string>): Change => ({
  set: Object.fromEntries(Object.entries(set).filter(([key]) => !keys.has(key))),
  remove: remove.filter((key) => !keys.has(key)),
});

async function make(area: Area, { set, remove }: Change): Promise<void> {
  if (remove.length > 0) await browser.storage[area].remove([...remove]);
  if (Object.keys(set).length > 0) await write(area, set);
}

/** All at once, as writes are rationed; where that is refused, one by one: an item over quota costs only itself. */
async function write(area: Area, items: Items): Promise<void> {
  try {
    await browser.storage[area].set(items);
  } catch {
    await Promise.allSettled(Object.entries(items).map(([key, value]) => browser.storage[area].set({ [key]: value })));
  }
}

/** Listens to both storages; an event of either wakes the background. */
export function startSync(): void {
  /** Changed here and not carried yet. */
  const pending = new Set<string>();
  /** Being looked up to be carried. */
  let pushing: readonly string[] = [];
  /** What the synchronised storage holds as far as is known here: the event of a write of our own says nothing new, and may come after a newer change. */
  const known = new Map<string, unknown>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const push = async (): Promise<void> => {
    pushing = [...pending];
    pending.clear();
    try {
      const change = await difference(pushing, 'local', 'sync');
      // before the write: its event can come before the write is known to be done
      for (const key of change.remove) known.set(key, undefined);
      for (const [key, value] of Object.entries(change.set)) known.set(key, value);
      await make('sync', change);
    } finally {
      pushing = [];
    }
  };
  const take = async (keys: readonly string[]): Promise<void> => {
    const change = await difference(keys, 'sync', 'local');
    // What was chosen here meanwhile is newer.
    await make('local', without(change, pending));
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local') {
      for (const key of Object.keys(changes)) pending.add(key);
      clearTimeout(timer);
      timer = setTimeout(() => void push().catch(() => undefined), QUIET);
    } else if (area === 'sync') {
      const fresh = Object.entries(changes).filter(([key, { newValue }]) => {
        const isNews = !known.has(key) || !same(newValue, known.get(key));
        known.set(key, newValue);
        return isNews && !pending.has(key) && !pushing.includes(key);
      });
      if (fresh.length > 0) void take(fresh.map(([key]) => key)).catch(() => undefined);
    }
  });
}

/** A new device takes what the user chose on the others. */
export async function takeSynced(): Promise<void> {
  const keys = Object.keys(await browser.storage.sync.get(null));
  if (keys.length > 0) await make('local', await difference(keys, 'sync', 'local'));
}
