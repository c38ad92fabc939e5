import browser from 'webextension-polyfill';
import type { Settings } from '../view/settings';
import { writeSettingsFile } from './settings-file';

/** Opens where the browser lets people choose the keys; Firefox has a call for it, Chromium an address. */
export async function openShortcuts(): Promise<void> {
  const commands: { readonly openShortcutSettings?: () => Promise<void> } = browser.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Hands the settings over as a file. */
export function saveToFile(document: Document, settings: Settings): void {
  const address = URL.createObjectURL(new Blob([writeSettingsFile(settings)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'wirecopy-settings.json';
  link.click();
  URL.revokeObjectURL(address);
}
