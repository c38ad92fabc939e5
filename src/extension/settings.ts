import browser from 'webextension-polyfill';
import { COPY_FORMATS, type CopyFormat } from '../view/state';
import { among, type Check, isBoolean } from './shape';

/** What the user chose; the one thing that the extension stores. */
export interface Settings {
  /** Look at every page and mark articles on the toolbar button. */
  readonly detection: boolean;
  /** The format copied last, offered first. */
  readonly copyFormat: CopyFormat;
}

export const DEFAULTS: Settings = { detection: true, copyFormat: 'text' };

const CHECKS: { readonly [K in keyof Settings]: Check<Settings[K]> } = { detection: isBoolean, copyFormat: among(...COPY_FORMATS) };

/** Settings out of whatever was stored; a value of an older version, or a broken one, gives way to its default. Pure. */
export function settingsFrom(stored: Readonly<Record<string, unknown>>): Settings {
  const take = <K extends keyof Settings>(key: K): Settings[K] => {
    const value = stored[key];
    return CHECKS[key](value) ? value : DEFAULTS[key];
  };
  return { detection: take('detection'), copyFormat: take('copyFormat') };
}

export const loadSettings = async (): Promise<Settings> => settingsFrom(await browser.storage.local.get(Object.keys(DEFAULTS)));

export const saveSettings = (changed: Partial<Settings>): Promise<void> => browser.storage.local.set(changed);
