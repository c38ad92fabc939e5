import browser from 'webextension-polyfill';
import type { Settings } from '../view/settings';
import { saveFile } from './save-file';
import { writeSettingsFile } from './settings-file';

/** Opens where the browser lets people choose the keys; Firefox has a call for it, Chromium an address. */
export async function openShortcuts(): Promise<void> {
  const commands: { readonly openShortcutSettings?: () => Promise<void> } = browser.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Hands the settings over as a file. */
export function saveToFile(document: Document, settings: Settings): void {
  saveFile(document, { name: 'wirecopy-settings.json', type: 'application/json', content: writeSettingsFile(settings) });
}
