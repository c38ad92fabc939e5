import type browser from 'webextension-polyfill';
import { firstSight } from '../article/snapshot/first-sight';
import type { Items } from './settings';

/** The page in front, as the popup's first script (entrypoints/front.ts) asks about it. None of them rejects. */
export interface Front {
  readonly tab: Promise<browser.Tabs.Tab | null>;
  /** A first sight of its story; unknown, as it comes out of a page's process. */
  readonly sight: Promise<unknown>;
  /** What its snapshot saw, as JSON; unknown too. */
  readonly page: Promise<unknown>;
  /** The items of the settings (settings.ts), and of the session the places (places.ts): asked for now, they are there when the rest of the popup is. */
  readonly settings: Promise<Items>;
  readonly places: Promise<Items>;
}

/** The same without a page below. */
export const nowhere = ({ storage }: Pick<Ways, 'storage'>): Front => ({ tab: NOTHING, sight: NOTHING, page: NOTHING, ...storedIn(storage) });
const NOTHING = Promise.resolve(null);
const storedIn = ({ local, session }: Ways['storage']): Pick<Front, 'settings' | 'places'> => ({
  settings: local.get(null).catch(() => ({})),
  places: session.get(PLACES).catch(() => ({})),
});
/** Under which key the session has them. */
export const PLACES = 'places';

/** Where the script that came first leaves it for the other. */
export interface FrontHolder {
  front?: Front;
}

/** What of the browser it takes: the popup's first script is to be small, so it comes without a library around it. */
interface Ways {
  readonly tabs: { readonly query: (about: { active: true; currentWindow: true }) => Promise<readonly object[]> };
  readonly scripting: { readonly executeScript: (what: Injection) => Promise<readonly { readonly result?: unknown }[]> };
  readonly storage: { readonly local: Area; readonly session: Area };
}
interface Area {
  readonly get: (keys: string | null) => Promise<Items>;
}
/** The snapshot's script; declared as the only thing ever injected here, a browser's own types want a function or files. */
type Injection = { target: { tabId: number; frameIds: [0] }; injectImmediately: true; files: ['/snapshot.js'] };

/**
 * The page in front, asked about once, by whichever script of the popup runs first: in development its page starts both, and
 * the browser runs them in the order they arrive.
 */
export const frontOf = (holder: FrontHolder, ways: Ways): Front => (holder.front ??= setOut(ways));

function setOut({ tabs, scripting, storage }: Ways): Front {
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
  return { tab, sight: injected({ func: firstSight }), page: injected({ files: ['/snapshot.js'] }), ...storedIn(storage) };
}
