import browser from 'webextension-polyfill';
import { isPageState } from './protocol';
import { ask } from './tabs';

/**
 * Opens a link in a new tab, with the reader. A click on a link lets the extension into this page, not into the next
 * one, so the browser asks the user for that one site, once; without leave the link simply opens.
 */
export async function openClean(url: string, opener?: browser.Tabs.Tab): Promise<void> {
  // First of all: the browser takes the question only while the click is fresh.
  const allowed = await browser.permissions.request({ origins: [`${new URL(url).origin}/*`] }).catch(() => false);
  const tab = await browser.tabs.create({ url, ...(opener?.id !== undefined && { openerTabId: opener.id }) });
  if (!allowed || tab.id === undefined) return;
  await loaded(tab.id);
  // A page without a story stays as it is: that is what its button says.
  await ask(tab.id, { kind: 'toggle-reader' }, isPageState).catch(() => undefined);
}

/** Resolves when the tab has its page, or is gone. */
async function loaded(tabId: number): Promise<void> {
  await new Promise<void>((resolve) => {
    const done = (): void => {
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
      resolve();
    };
    const onUpdated = (changed: number, { status }: browser.Tabs.OnUpdatedChangeInfoType): void => {
      if (changed === tabId && status === 'complete') done();
    };
    const onRemoved = (removed: number): void => {
      if (removed === tabId) done();
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.onRemoved.addListener(onRemoved);
    // It may have arrived before anyone listened.
    void browser.tabs.get(tabId).then((tab) => tab.status === 'complete' && tab.url !== 'about:blank' && done(), done);
  });
}
