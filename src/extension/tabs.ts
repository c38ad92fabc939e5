import browser from 'webextension-polyfill';
import type { PageReply, PageRequest } from './protocol';
import type { Check } from './shape';

/** The reader's script, injected only into the tab the user acted on. */
const READER = '/reader.js';

/** The browser let us not into the page, or not yet: `cause` holds its own words. */
export class NoEntry extends Error {}
/** The page was there and went away, or answered what no page of ours answers. */
export class Gone extends Error {}

/** No script of ours listens in the page (yet). Chromium and Firefox use the same words. */
const NOBODY_LISTENS = /Receiving end does not exist|Could not establish connection/;

async function send(tabId: number, request: PageRequest): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, request, { frameId: 0 });
}

/**
 * Asks the reader of a tab's page; brings it there first where it is not yet. The answer is checked.
 * @throws NoEntry where no extension may read; Gone where the page left meanwhile.
 */
export async function ask<K extends PageRequest['kind']>(
  tabId: number,
  request: Extract<PageRequest, { kind: K }>,
  isReply: Check<PageReply<K>>,
): Promise<PageReply<K>> {
  const reply = await send(tabId, request).catch(async (error: unknown) => {
    if (!NOBODY_LISTENS.test(String(error))) throw new Gone('the page went away while it was asked', { cause: error });
    await inject(tabId);
    return send(tabId, request).catch((cause: unknown) => {
      throw new Gone('the page went away while it was read', { cause });
    });
  });
  if (!isReply(reply)) throw new Gone(`the page answered "${request.kind}" with something else`);
  return reply;
}

async function inject(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [READER], injectImmediately: true });
  } catch (cause) {
    throw new NoEntry('no extension may read this page', { cause });
  }
}
