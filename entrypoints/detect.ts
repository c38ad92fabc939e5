import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detect } from '../src/article/detect';
import { detection, type Wish } from '../src/extension/page/detection';
import type { PageStatus, Report } from '../src/extension/protocol';
import { siteKey } from '../src/extension/site-key';
import { siteOf } from '../src/view/settings';

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
  const report = (message: Report): void => {
    // An extension that was updated or removed leaves its scripts behind without a runtime.
    if (browser.runtime?.id) browser.runtime.sendMessage(message).catch(() => browser.runtime?.id ?? over.abort());
    else over.abort();
  };
  const key = siteKey(siteOf(location.href) ?? '');
  const wish = async (): Promise<Wish> => {
    const { detection: everywhere, [key]: here } = await browser.storage.local.get<{ detection?: unknown; [site: string]: unknown }>(['detection', key]);
    const choice: { detection?: unknown; autoOpen?: unknown } = Object(here);
    return { detection: everywhere !== false && choice.detection !== false, autoOpen: choice.autoOpen === true };
  };
  const follow = detection(window, statusOf, report, over.signal);
  browser.storage.local.onChanged.addListener(async (changes) => {
    if (!over.signal.aborted && ('detection' in changes || key in changes)) follow(await wish());
  });
  follow(await wish());
});
