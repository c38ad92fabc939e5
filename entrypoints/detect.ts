import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detect } from '../src/article/detect';
import { watch } from '../src/extension/page/watch';
import type { PageStatus, Report } from '../src/extension/protocol';

/** What the detection comes to for the toolbar button. */
function statusOf(document: Document): PageStatus {
  const { isArticle, agency } = detect(document);
  if (!isArticle) return { kind: 'idle' };
  return agency ? { kind: 'wire', agency } : { kind: 'article' };
}

/**
 * The one script that runs on every page: looks, tells the toolbar button, sends nothing anywhere else. It is an
 * "unlisted" script that wxt.config.ts registers, because WXT's own content scripts post a message to the page and
 * stop when the page sends one.
 */
export default defineUnlistedScript(async () => {
  const over = new AbortController();
  const report = (status: PageStatus): void => {
    const message: Report = { kind: 'report', status, readerOpen: false };
    // An extension that was updated or removed leaves its scripts behind without a runtime.
    if (browser.runtime?.id) browser.runtime.sendMessage(message).catch(() => browser.runtime?.id ?? over.abort());
    else over.abort();
  };
  const { detection } = await browser.storage.local.get('detection');
  if (detection !== false) watch(window, statusOf, report, over.signal);
});
