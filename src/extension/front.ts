import type browser from 'webextension-polyfill';
import { firstSight } from '../article/snapshot/first-sight';

/** The page in front, as the popup's first script (entrypoints/front.ts) asks about it. None of them rejects. */
export interface Front {
  readonly tab: Promise<browser.Tabs.Tab | null>;
  /** A first sight of its story; unknown, as it comes out of a page's process. */
  readonly sight: Promise<unknown>;
  /** What its snapshot saw, as JSON; unknown too. */
  readonly page: Promise<unknown>;
}

/** No page below. */
export const NOWHERE: Front = { tab: Promise.resolve(null), sight: Promise.resolve(null), page: Promise.resolve(null) };

/** Where the script that came first leaves it for the other. */
export interface FrontHolder {
  front?: Front;
}

/** What of the browser it takes: the popup's first script is to be small, so it comes without a library around it. */
interface Ways {
  readonly tabs: { readonly query: (about: { active: true; currentWindow: true }) => Promise<readonly object[]> };
  readonly scripting: { readonly executeScript: (what: Injection) => Promise<readonly { readonly result?: unknown }[]> };
}
/** The snapshot's script; declared as the only thing ever injected here, a browser's own types want a function or files. */
type Injection = { target: { tabId: number; frameIds: [0] }; injectImmediately: true; files: ['/snapshot.js'] };

/**
 * The page in front, asked about once, by whichever script of the popup runs first: the browser runs them in the order
 * they arrive, and under load that is not the order they stand in.
 */
export const frontOf = (holder: FrontHolder, ways: Ways): Front => (holder.front ??= setOut(ways));

function setOut({ tabs, scripting }: Ways): Front {
  const tab = tabs.query({ active: true, currentWindow: true }).then(
    ([front]) => (front as browser.Tabs.Tab | undefined) ?? null,
    () => null,
  );
  const injected = async (what: { readonly func: typeof firstSight } | Pick<Injection, 'files'>): Promise<unknown> => {
    const tabId = (await tab)?.id;
    if (tabId === undefined) return null;
    try {
      const [told] = await scripting.executeScript({ target: { tabId, frameIds: [0] }, injectImmediately: true, ...(what as Pick<Injection, 'files'>) });
      return told?.result ?? null;
    } catch {
      return null; // no extension may read there, which the reader's own way in says with its reason
    }
  };
  return { tab, sight: injected({ func: firstSight }), page: injected({ files: ['/snapshot.js'] }) };
}
