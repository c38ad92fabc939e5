import browser from 'webextension-polyfill';
import { loadSettings } from './settings';
import { words } from './words';

/** Names of the context menus' items. */
export const MENU = { read: 'read-clean', copy: 'copy-clean', open: 'open-clean', detect: 'detect' } as const;

/** The browser keeps the items, so they are made once for each installed version. */
export async function createMenus(): Promise<void> {
  const { detection } = await loadSettings();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU.read, title: words('menuRead'), contexts: ['page'] });
  browser.contextMenus.create({ id: MENU.copy, title: words('menuCopy'), contexts: ['page', 'selection'] });
  browser.contextMenus.create({ id: MENU.open, title: words('menuOpen'), contexts: ['link'], targetUrlPatterns: ['http://*/*', 'https://*/*'] });
  browser.contextMenus.create({ id: MENU.detect, title: words('menuDetect'), contexts: ['action'], type: 'checkbox', checked: detection });
}
