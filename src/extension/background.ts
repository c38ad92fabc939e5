import browser from 'webextension-polyfill';
import { choiceFor, type Settings, siteOf } from '../view/settings';
import { showStatus } from './badge';
import { answerCall } from './calls';
import { createMenus, MENU } from './menus';
import { openClean } from './open-clean';
import { type CopyScope, isCall, isCopyReply, isPageState, isReport, isShortcutsQuestion, type PageState, type Report } from './protocol';
import { loadSettings, saveSettings, watchSettings } from './settings';
import { shortcuts } from './shortcuts';
import { startSync, takeSynced } from './sync';
import { ask, NoEntry } from './tabs';

/** Names of the keyboard commands, as wxt.config.ts declares them. */
const COMMAND = { toggle: 'toggle-reader', copy: 'copy-clean-text' } as const;
const POPUP = 'popup.html';
const WELCOME = '/welcome.html';

/** What content scripts of ours report or ask for. */
function onMessage(message: unknown, sender: browser.Runtime.MessageSender): Promise<unknown> | undefined {
  const tabId = sender.tab?.id;
  if (sender.id !== browser.runtime.id || tabId === undefined || sender.frameId !== 0) return undefined;
  if (isShortcutsQuestion(message)) return shortcuts();
  if (isCall(message)) return answerCall(message, tabId).catch(() => false);
  if (isReport(message)) void onReport(message, tabId, sender.url);
  return undefined;
}

async function onReport({ status, readerOpen, arrived }: Report, tabId: number, url: string | undefined): Promise<void> {
  await showStatus(tabId, status, readerOpen);
  // The page's process says that it arrived; whether the site may open the reader is asked of what the user chose.
  if (!arrived || !choiceFor(await loadSettings(), siteOf(url)).autoOpen) return;
  await ask(tabId, { kind: 'open-reader' }, isPageState).catch(() => undefined);
}

/** Resolves to what the page says; null where it could not be told, which the button then says. */
async function toggleReader(tabId: number): Promise<PageState | null> {
  return ask(tabId, { kind: 'toggle-reader' }, isPageState).catch((error: unknown) => sayNo(tabId, error));
}

async function copyClean(tabId: number, scope: CopyScope): Promise<void> {
  await ask(tabId, { kind: 'copy', format: 'text', scope }, isCopyReply).catch((error: unknown) => sayNo(tabId, error));
}

/** The page cannot be told, so the button says it. A page that went away needs no word. */
async function sayNo(tabId: number, error: unknown): Promise<null> {
  if (error instanceof NoEntry) await showStatus(tabId, { kind: 'unreadable' }, false);
  return null;
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

/** Only where the user wants the reader at once, as the popup takes the click otherwise. Where there is no story, the popup says why. */
async function onClick({ id }: browser.Tabs.Tab): Promise<void> {
  if (id === undefined || (await toggleReader(id))?.kind === 'article') return;
  await browser.action.setPopup({ tabId: id, popup: POPUP });
  await browser.action.openPopup().catch(() => undefined);
  await browser.action.setPopup({ tabId: id, popup: null });
}

async function onInstalled({ reason }: browser.Runtime.OnInstalledDetailsType): Promise<void> {
  if (reason === 'install') await takeSynced().catch(() => undefined);
  await createMenus();
  if (reason === 'install') await browser.tabs.create({ url: WELCOME });
}

/** The browser's own interface as the user wants it. */
async function follow({ click, detection }: Settings): Promise<void> {
  await browser.action.setPopup({ popup: click === 'reader' ? '' : POPUP });
  // Before the first installation there is no menu yet; it is made as the settings are.
  await browser.contextMenus.update(MENU.detect, { checked: detection }).catch(() => undefined);
}

/** Listens from the first turn of the worker on, so that no event which woke it is missed. */
export function startBackground(): void {
  browser.runtime.onMessage.addListener(onMessage);
  browser.runtime.onInstalled.addListener(onInstalled);
  browser.contextMenus.onClicked.addListener(onMenu);
  browser.commands.onCommand.addListener(onCommand);
  browser.action.onClicked.addListener(onClick);
  watchSettings((settings) => void follow(settings));
  startSync();
  // Browsers forget the popup's address between sessions.
  void loadSettings().then(follow);
}
