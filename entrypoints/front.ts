import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { firstSight } from '../src/article/snapshot/first-sight';
import type { Front, FrontHolder } from '../src/extension/front';

/** The popup's first script, small and alone: the way into the page is the longest, so it is set out on before all else. */
function main(): void {
  // where the browser's part of opening the popup ends and ours begins, for `npm run bench -- popup`
  performance.mark('wirecopy-front');
  if (location.hash === '#paste') return;
  const tab = browser.tabs.query({ active: true, currentWindow: true }).then(
    ([front]) => front ?? null,
    () => null,
  );
  const injected = async (what: { readonly func: typeof firstSight } | { readonly files: ['/snapshot.js'] }): Promise<unknown> => {
    const tabId = (await tab)?.id;
    if (tabId === undefined) return null;
    try {
      const [told] = await browser.scripting.executeScript({
        target: { tabId, frameIds: [0] },
        injectImmediately: true,
        ...(what as { files: ['/snapshot.js'] }),
      });
      return told?.result ?? null;
    } catch {
      return null; // no extension may read there, which the reader's own way in says with its reason
    }
  };
  const front: Front = { tab: tab as Front['tab'], sight: injected({ func: firstSight }), page: injected({ files: ['/snapshot.js'] }) };
  (globalThis as FrontHolder).front = front;
}

export default defineUnlistedScript({ globalName: false, main });
