import browser from 'webextension-polyfill';
import type { MessageKey } from '../view/i18n';
import type { PageStatus } from './protocol';
import { words } from './words';

/** Editor's blue, as in the views' tokens; a badge takes no custom property. */
const BLUE = '#1d4ed8';

/** What the toolbar button of one tab shows. */
export interface Face {
  readonly badge: string;
  readonly title: MessageKey;
}

const TITLES: Readonly<Record<PageStatus['kind'], MessageKey>> = {
  idle: 'buttonIdle',
  article: 'buttonArticle',
  wire: 'buttonWire',
  unreadable: 'buttonUnreadable',
};

/** An open reader is a filled dot; wire copy is the agency's short name. Pure. */
export function faceOf(status: PageStatus, readerOpen: boolean): Face {
  if (readerOpen) return { badge: '●', title: 'buttonReader' };
  return { badge: status.kind === 'wire' ? status.agency : '', title: TITLES[status.kind] };
}

/** Puts a status on the button of a tab. A tab that is gone by now is no error. */
export async function showStatus(tabId: number, status: PageStatus, readerOpen: boolean): Promise<void> {
  void showIcon(tabId, iconOf(status, readerOpen));
  const { badge, title } = faceOf(status, readerOpen);
  const agency = status.kind === 'wire' ? status.agency : undefined;
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: badge }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BLUE }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title: words(title, agency) }),
  ]).catch(() => undefined);
}

/** The icon's faces; public/icon/ holds each in these sizes, in pixels. */
export type Icon = 'idle' | 'article' | 'wire' | 'open';
const SIZES = [16, 32, 48, 128];

/** Grey where there is nothing to read, ink for an article, blue for wire copy, filled while the reader is open. Pure. */
export function iconOf(status: PageStatus, readerOpen: boolean): Icon {
  if (readerOpen) return 'open';
  return status.kind === 'unreadable' ? 'idle' : status.kind;
}

const showIcon = (tabId: number, icon: Icon): Promise<void> =>
  browser.action.setIcon({ tabId, path: Object.fromEntries(SIZES.map((size) => [size, `/icon/${icon}/${size}.png`])) }).catch(() => undefined);
