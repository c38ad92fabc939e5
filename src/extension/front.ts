import type browser from 'webextension-polyfill';

/**
 * The page in front, as the popup's very first script (entrypoints/front.ts) asks about it, while the popup's own code is
 * still on its way. None of them rejects.
 */
export interface Front {
  readonly tab: Promise<browser.Tabs.Tab | null>;
  /** A first sight of its story; unknown, as it comes out of a page's process. */
  readonly sight: Promise<unknown>;
  /** What its snapshot saw, as JSON; unknown too. */
  readonly page: Promise<unknown>;
}

const NOWHERE: Front = { tab: Promise.resolve(null), sight: Promise.resolve(null), page: Promise.resolve(null) };

/** Where the first script leaves it. */
export interface FrontHolder {
  front?: Front;
}

/** What was asked; nothing where there is no page below. */
export const frontOf = (holder: FrontHolder): Front => holder.front ?? NOWHERE;
