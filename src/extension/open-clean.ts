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

/** Milliseconds between two looks at a tab that loads. */
const LOOK_EVERY = 100;

/**
 * Resolves when the tab has its page, or is gone. By looking: the event that says so may come while the browser still
 * takes note that we listen, and then never. The empty document that a tab begins with is complete as well.
 */
async function loaded(tabId: number): Promise<void> {
  for (;;) {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (!tab || (tab.status === 'complete' && tab.url !== '' && tab.url !== 'about:blank')) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
}
