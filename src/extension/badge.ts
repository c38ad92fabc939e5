import browser from 'webextension-polyfill';
import type { MessageKey } from '../view/i18n';
import type { PageStatus } from './protocol';
import { words } from './words';

/** Editor's blue, as in the views' tokens; a badge takes no custom property. */
const BLUE = '#1d4ed8';

/** What the toolbar button of one tab shows. */
export interface Face {
  readonly icon: 'idle' | 'article' | 'wire' | 'open';
  /** The short name of the agency; empty where there is none. */
  readonly badge: string;
  readonly title: MessageKey;
}

const TITLES: Readonly<Record<PageStatus['kind'], MessageKey>> = {
  idle: 'buttonIdle',
  article: 'buttonArticle',
  wire: 'buttonWire',
  unreadable: 'buttonUnreadable',
};

/** Grey where there is nothing, ink on an article, blue on wire copy, filled blue while the reader is open. Pure. */
export function faceOf(status: PageStatus, readerOpen: boolean): Face {
  const badge = status.kind === 'wire' ? status.agency : '';
  if (readerOpen) return { icon: 'open', badge, title: 'buttonReader' };
  return { icon: status.kind === 'unreadable' ? 'idle' : status.kind, badge, title: TITLES[status.kind] };
}

/** Of public/icon/, which holds each in these sizes, in pixels. */
const SIZES = [16, 32, 48, 128];

/** Puts a status on the button of a tab. A tab that is gone by now is no error. */
export async function showStatus(tabId: number, status: PageStatus, readerOpen: boolean): Promise<void> {
  const { icon, badge, title } = faceOf(status, readerOpen);
  await Promise.all([
    browser.action.setIcon({ tabId, path: Object.fromEntries(SIZES.map((size) => [size, `/icon/${icon}/${size}.png`])) }),
    browser.action.setBadgeText({ tabId, text: badge }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BLUE }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title: words(title, badge || undefined) }),
  ]).catch(() => undefined);
}
