import browser from 'webextension-polyfill';
import type { Shortcut } from '../../view/options/types';
import { areShortcuts, type Call, isPageRequest, type PageReply, type PageRequest, type PageStatus, type Report } from '../protocol';
import { takeSeat } from './seat';

type Answer = (request: PageRequest) => Promise<PageReply>;

/** What a page's script can tell and ask the background. */
export interface Background {
  /** Tells the toolbar button. */
  readonly report: (status: PageStatus, readerOpen: boolean) => void;
  /** Has it do what a page's script may not; resolves to whether it was done. */
  readonly call: (what: Call) => Promise<boolean>;
  /** Keyboard commands as the browser bound them; none once the extension was updated. */
  readonly shortcuts: () => Promise<readonly Shortcut[]>;
}

/** Puts a reader in charge of this page, which answers the extension's own messages; none where one does already. */
export function listen(create: (background: Background, signal: AbortSignal) => Answer): void {
  const isReached = (): boolean => Boolean(browser.runtime?.id);
  const over = takeSeat(isReached);
  if (!over) return;
  const report = (status: PageStatus, readerOpen: boolean): void => {
    const message: Report = { kind: 'report', status, readerOpen };
    // An updated or removed extension leaves this script behind: the reader keeps its text, there is nobody to tell.
    if (isReached()) browser.runtime.sendMessage(message).catch(() => undefined);
  };
  const call = async (what: Call): Promise<boolean> => {
    if (!isReached()) return false;
    return (await browser.runtime.sendMessage(what).catch(() => false)) === true;
  };
  const shortcuts = async (): Promise<readonly Shortcut[]> => {
    if (!isReached()) return [];
    const told: unknown = await browser.runtime.sendMessage({ kind: 'shortcuts' }).catch(() => []);
    return areShortcuts(told) ? told : [];
  };
  const answer = create({ report, call, shortcuts }, over);
  const hear = (message: unknown, sender: browser.Runtime.MessageSender): Promise<PageReply> | undefined =>
    sender.id === browser.runtime.id && isPageRequest(message) ? answer(message) : undefined;
  browser.runtime.onMessage.addListener(hear);
  over.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(hear));
}
