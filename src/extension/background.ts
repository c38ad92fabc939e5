import browser from 'webextension-polyfill';
import { showStatus } from './badge';
import { type CopyScope, isCopyReply, isPageState, isReport } from './protocol';
import { ask, NoEntry } from './tabs';

/** Names of the keyboard commands, as wxt.config.ts declares them. */
export const COMMANDS = { toggle: 'toggle-reader', copy: 'copy-clean-text' } as const;
/** Names of the context menu's items. */
const MENU = { read: 'read-clean', copy: 'copy-clean', open: 'open-clean' } as const;

/** Puts what a content script of ours reports on the button of its tab. */
function onReport(message: unknown, sender: browser.Runtime.MessageSender): undefined {
  const tabId = sender.tab?.id;
  if (sender.id !== browser.runtime.id || tabId === undefined || !isReport(message)) return;
  void showStatus(tabId, message.status, message.readerOpen);
}

async function toggleReader(tabId: number): Promise<void> {
  await ask(tabId, { kind: 'toggle-reader' }, isPageState).catch((error: unknown) => sayNo(tabId, error));
}

async function copyClean(tabId: number, scope: CopyScope): Promise<void> {
  await ask(tabId, { kind: 'copy', format: 'text', scope }, isCopyReply).catch((error: unknown) => sayNo(tabId, error));
}

async function sayNo(tabId: number, error: unknown): Promise<void> {
  if (error instanceof NoEntry) await showStatus(tabId, { kind: 'unreadable' }, false);
}

async function onCommand(command: string, tab?: browser.Tabs.Tab): Promise<void> {
  const tabId = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (tabId === undefined) return;
  if (command === COMMANDS.toggle) await toggleReader(tabId);
  if (command === COMMANDS.copy) await copyClean(tabId, 'article');
}

async function onMenu({ menuItemId, selectionText }: browser.Menus.OnClickData, tab?: browser.Tabs.Tab): Promise<void> {
  if (tab?.id === undefined) return;
  if (menuItemId === MENU.read) await toggleReader(tab.id);
  if (menuItemId === MENU.copy) await copyClean(tab.id, selectionText ? 'selection' : 'article');
}

/** The browser keeps the items, so they are made once per installed version. */
async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU.read, title: 'Read clean', contexts: ['page'] });
  browser.contextMenus.create({ id: MENU.copy, title: 'Copy cleaned text', contexts: ['page', 'selection'] });
}

/** Listens from the first turn of the worker on, so that no event which woke it is missed. */
export function startBackground(): void {
  browser.runtime.onMessage.addListener(onReport);
  browser.runtime.onInstalled.addListener(createMenus);
  browser.contextMenus.onClicked.addListener(onMenu);
  browser.commands.onCommand.addListener(onCommand);
}
