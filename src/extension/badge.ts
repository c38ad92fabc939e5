import browser from 'webextension-polyfill';
import type { PageStatus } from './protocol';

/** Editor's blue, as in the views' tokens; a badge takes no custom property. */
const BLUE = '#1d4ed8';

export interface Face {
  readonly badge: string;
  readonly title: string;
}

/** What the toolbar button of one tab shows. Pure. */
export function faceOf(status: PageStatus, readerOpen: boolean): Face {
  const agency = status.kind === 'wire' ? status.agency : '';
  const badge = readerOpen ? '●' : agency;
  if (readerOpen) return { badge, title: 'Wirecopy: reader is open' };
  switch (status.kind) {
    case 'idle':
      return { badge, title: 'Wirecopy' };
    case 'article':
      return { badge, title: 'Wirecopy: read this article clean' };
    case 'wire':
      return { badge, title: `Wirecopy: read this ${agency} copy clean` };
    case 'unreadable':
      return { badge, title: 'Wirecopy: no article found on this page' };
  }
}

/** Puts a status on the button of a tab. A tab that is gone by now is no error. */
export async function showStatus(tabId: number, status: PageStatus, readerOpen: boolean): Promise<void> {
  const { badge, title } = faceOf(status, readerOpen);
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: badge }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BLUE }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(() => undefined);
}
