import browser from 'webextension-polyfill';
import { t } from '../view/i18n';
import type { Shortcut, Voice } from '../view/options/types';
import type { Settings } from '../view/settings';
import { writeSettingsFile } from './settings-file';

/** The browser's own command for the toolbar button, for which Chromium has no words. */
const BUTTON = '_execute_action';

/** Keyboard commands with the keys they have now. */
export async function shortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, description, shortcut }) => {
    const words = description || (name === BUTTON ? t('commandAction') : '');
    return name && words ? [{ name, description: words, keys: shortcut ?? '' }] : [];
  });
}

/** Opens where the browser lets people choose the keys; Firefox has a call for it, Chromium an address. */
export async function openShortcuts(): Promise<void> {
  const commands: { readonly openShortcutSettings?: () => Promise<void> } = browser.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The voices of this device, now and whenever there are others: browsers load them late. */
export function followVoices(show: (voices: readonly Voice[]) => void): void {
  const tell = (): void => show(speechSynthesis.getVoices().map(({ voiceURI, name, lang }) => ({ uri: voiceURI, name, language: lang })));
  speechSynthesis.addEventListener('voiceschanged', tell);
  tell();
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
