import browser from 'webextension-polyfill';
import { showStatus } from './badge';
import { createMenus, MENU } from './menus';
import { openClean } from './open-clean';
import { type CopyScope, isCopyReply, isPageState, isReport } from './protocol';
import { saveSettings } from './settings';
import { ask, NoEntry } from './tabs';

/** Names of the keyboard commands, as wxt.config.ts declares them. */
const COMMAND = { toggle: 'toggle-reader', copy: 'copy-clean-text' } as const;

/** Puts what a content script of ours reports on the button of its tab. */
function onReport(message: unknown, sender: browser.Runtime.MessageSender): undefined {
  const tabId = sender.tab?.id;
  if (sender.id !== browser.runtime.id || tabId === undefined || sender.frameId !== 0 || !isReport(message)) return;
  void showStatus(tabId, message.status, message.readerOpen);
}

async function toggleReader(tabId: number): Promise<void> {
  await ask(tabId, { kind: 'toggle-reader' }, isPageState).catch((error: unknown) => sayNo(tabId, error));
}

async function copyClean(tabId: number, scope: CopyScope): Promise<void> {
  await ask(tabId, { kind: 'copy', format: 'text', scope }, isCopyReply).catch((error: unknown) => sayNo(tabId, error));
}

/** The page cannot be told, so the button says it. A page that went away needs no word. */
async function sayNo(tabId: number, error: unknown): Promise<void> {
  if (error instanceof NoEntry) await showStatus(tabId, { kind: 'unreadable' }, false);
}

async function onCommand(command: string, tab?: browser.Tabs.Tab): Promise<void> {
  // Firefox gives the tab since version 126, Chromium only sometimes.
  const tabId = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (tabId === undefined) return;
  if (command === COMMAND.toggle) await toggleReader(tabId);
  if (command === COMMAND.copy) await copyClean(tabId, 'article');
}

async function onMenu({ menuItemId, selectionText, linkUrl, checked }: browser.Menus.OnClickData, tab?: browser.Tabs.Tab): Promise<void> {
  if (menuItemId === MENU.open && linkUrl) await openClean(linkUrl, tab);
  if (menuItemId === MENU.detect) await saveSettings({ detection: checked === true });
  if (tab?.id === undefined) return;
  if (menuItemId === MENU.read) await toggleReader(tab.id);
  if (menuItemId === MENU.copy) await copyClean(tab.id, selectionText ? 'selection' : 'article');
}

/** Listens from the first turn of the worker on, so that no event which woke it is missed. */
export function startBackground(): void {
  browser.runtime.onMessage.addListener(onReport);
  browser.runtime.onInstalled.addListener(createMenus);
  browser.contextMenus.onClicked.addListener(onMenu);
  browser.commands.onCommand.addListener(onCommand);
}
