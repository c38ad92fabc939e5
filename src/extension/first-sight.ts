import browser from 'webextension-polyfill';
import { type FirstSight, firstSight } from '../article/snapshot/first-sight';
import { isBoolean, isString, nullable, shape } from './shape';
import { words } from './words';

const isFirstSight = shape<FirstSight>({ headline: isString, language: nullable(isString), outlet: isBoolean });

/** The headline of a tab whose button already says that it is an article; null where it does not, or where it cannot be told. Never rejects. */
export async function firstSightOf(tabId: number): Promise<FirstSight | null> {
  try {
    const seen = browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, func: firstSight, injectImmediately: true });
    // Asked at the same time: neither waits for the other.
    const [title, [told]] = await Promise.all([browser.action.getTitle({ tabId }), seen]);
    const isArticle = title !== words('buttonIdle') && title !== words('buttonUnreadable');
    return isArticle && isFirstSight(told?.result) ? told.result : null;
  } catch {
    return null; // no extension may read there, which the reader's own way in says with its reason
  }
}
