import browser from 'webextension-polyfill';
import type { FirstSight } from '../article/snapshot/first-sight';
import { isBoolean, isString, nullable, shape } from './shape';
import { words } from './words';

const isFirstSight = shape<FirstSight>({ headline: isString, language: nullable(isString), outlet: isBoolean });

/** The headline of a tab, as its page told it, where its button already says that it is an article; null where it does not. Never rejects. */
export async function firstSightOf(tabId: number, asked: Promise<unknown>): Promise<FirstSight | null> {
  const [title, told] = await Promise.all([browser.action.getTitle({ tabId }).catch(() => null), asked]);
  const isArticle = title !== null && title !== words('buttonIdle') && title !== words('buttonUnreadable');
  return isArticle && isFirstSight(told) ? told : null;
}
