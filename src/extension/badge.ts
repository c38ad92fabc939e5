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
  readonly agency: string;
  readonly title: MessageKey;
}

const TITLES: Readonly<Record<PageStatus['kind'], MessageKey>> = {
  idle: 'buttonIdle',
  article: 'buttonArticle',
  wire: 'buttonWire',
  unreadable: 'buttonUnreadable',
};

const TITLE_OPEN: MessageKey = 'buttonReader';

/** Grey where there is nothing, ink on an article, blue on wire copy, filled blue while the reader is open. Pure. */
export function faceOf(status: PageStatus, readerOpen: boolean): Face {
  const agency = status.kind === 'wire' ? status.agency : '';
  if (readerOpen) return { icon: 'open', agency, title: TITLE_OPEN };
  return { icon: status.kind === 'unreadable' ? 'idle' : status.kind, agency, title: TITLES[status.kind] };
}

/** Letters a badge has room for; Chromium cuts a longer text off at both ends (`Reuters` shows as `eute`). */
const ROOM = 4;

/** An agency's name as the badge has room for it: as it is, or by its first consonants: `AP`, `dpa`, `RTR` for Reuters, `XNH` for Xinhua. */
export function badgeOf(agency: string): string {
  if ([...agency].length <= ROOM) return agency;
  const [first = '', ...rest] = agency.replace(/[^\p{L}]/gu, '').toUpperCase();
  return [first, ...rest.filter((letter) => !'AEIOUY'.includes(letter))].slice(0, 3).join('');
}

/** Of public/icon/, which holds each in these sizes, in pixels. */
const SIZES = [16, 32, 48, 128];

/** Whether the button of a tab says that the reader is open; browsers forget that when the tab goes elsewhere. */
const saysReader = async (tabId: number): Promise<boolean> => (await browser.action.getTitle({ tabId }).catch(() => null)) === words(TITLE_OPEN);

/** One after the other: what was told first is shown first. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * Puts a status on the button of a tab. A tab that is gone by now is no error.
 * @param readerOpen undefined where who looked does not know: what is seen of a page does not close the reader over it.
 */
export function showStatus(tabId: number, status: PageStatus, readerOpen: boolean | undefined): Promise<unknown> {
  turn = turn
    .then(async () => readerOpen !== undefined || !(await saysReader(tabId)))
    .then((isNews) => isNews && put(tabId, faceOf(status, readerOpen ?? false)));
  return turn;
}

const put = (tabId: number, { icon, agency, title }: Face): Promise<unknown> =>
  Promise.all([
    browser.action.setIcon({ tabId, path: Object.fromEntries(SIZES.map((size) => [size, `/icon/${icon}/${size}.png`])) }),
    browser.action.setBadgeText({ tabId, text: badgeOf(agency) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BLUE }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title: words(title, agency || undefined) }),
  ]).catch(() => undefined);
