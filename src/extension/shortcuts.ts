import browser from 'webextension-polyfill';
import type { Shortcut } from '../view/options/types';
import { words } from './words';

/** The browser's own command for the toolbar button, for which Chromium has no words. */
const BUTTON = '_execute_action';

/** Keyboard commands with the keys they have now. */
export async function shortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, description, shortcut }) => {
    const what = description || (name === BUTTON ? words('commandAction') : '');
    return name && what ? [{ name, description: what, keys: shortcut ?? '' }] : [];
  });
}
