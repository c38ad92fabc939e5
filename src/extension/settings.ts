import browser from 'webextension-polyfill';
import type { Settings } from '../view/settings';
import { settingsFrom } from './settings-shape';
import { siteKey, siteOfKey } from './site-key';

/*
 * This device's own storage is what everything reads and writes: it has no quota that a moved slider could meet, and a
 * content script gets all it needs in one call. The background carries it to the user's other devices (sync.ts).
 *
 * Every setting is an item of its own, and so is every site, so that two devices can change two of them.
 */

/** What stands in a storage area. */
export type Items = Readonly<Record<string, unknown>>;

/** The stored items of settings. */
export function itemsOf({ sites, ...rest }: Partial<Settings>): Items {
  return { ...rest, ...Object.fromEntries(Object.entries(sites ?? {}).map(([host, choice]) => [siteKey(host), choice])) };
}

/** The settings that stored items make. */
export function settingsOf(items: Items): Settings {
  const sites = Object.entries(items).flatMap(([key, value]) => {
    const site = siteOfKey(key);
    return site === null ? [] : [[site, value] as const];
  });
  return settingsFrom({ ...items, sites: Object.fromEntries(sites) });
}

/** @param items what stands in the storage, where that was asked for already. */
export const loadSettings = async (items: Promise<Items> = browser.storage.local.get(null)): Promise<Settings> => settingsOf(await items);

/**
 * Keeps what changed, in this very turn: a popup may be gone in the next.
 * @param before what was kept until now, so that a site that is no longer among the sites is forgotten.
 */
export async function saveSettings(changed: Partial<Settings>, before?: Settings): Promise<void> {
  const { sites } = changed;
  const gone = sites ? Object.keys(before?.sites ?? {}).filter((site) => !(site in sites)) : [];
  await Promise.all([browser.storage.local.set(itemsOf(changed)), ...(gone.length > 0 ? [browser.storage.local.remove(gone.map(siteKey))] : [])]);
}

/** Calls back with the settings whenever any changed, wherever that was; until the signal is aborted. */
export function watchSettings(changed: (settings: Settings) => void, signal?: AbortSignal): void {
  const hear = (_: unknown, area: string): void => {
    if (area === 'local') void loadSettings().then((settings) => signal?.aborted || changed(settings));
  };
  browser.storage.onChanged.addListener(hear);
  // An extension that was updated or removed leaves its scripts behind without an interface.
  signal?.addEventListener('abort', () => browser.storage?.onChanged.removeListener(hear));
}
