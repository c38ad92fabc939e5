import browser from 'webextension-polyfill';
import { siteOf } from '../view/settings';
import { isPageState } from './protocol';
import { letIn } from './site-access';
import { ask } from './tabs';

/**
 * Opens a link in a new tab, with the reader. A click on a link lets the extension into this page, not into the next
 * one, so the browser asks the user for that one site, once; without leave the link simply opens.
 */
export async function openClean(url: string, opener?: browser.Tabs.Tab): Promise<void> {
  const site = siteOf(url) ?? '';
  // First of all: the browser takes the question only while the click is fresh.
  await letIn(site);
  const tab = await browser.tabs.create({ url, ...(opener?.id !== undefined && { openerTabId: opener.id }) });
  if (tab.id === undefined) return;
  await loaded(tab.id);
  // Where the user lets nothing in, the page stays as it is; so does one without a story, and its button says that.
  await ask(tab.id, { kind: 'open-reader' }, isPageState).catch(() => undefined);
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
    // It may have arrived before anyone listened. The empty document that a tab begins with is complete as well.
    void browser.tabs.get(tabId).then(({ status, url }) => status === 'complete' && url !== '' && url !== 'about:blank' && done(), done);
  });
}
