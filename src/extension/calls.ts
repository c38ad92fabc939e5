import browser from 'webextension-polyfill';
import { FACE_SCRIPT } from './face';
import type { Call } from './protocol';
import { isLetIn, letIn } from './site-access';

/** Does for a reader on a page what only the background may; resolves to whether it was done. */
export async function answerCall(call: Call, tabId: number): Promise<boolean> {
  switch (call.kind) {
    case 'face':
      await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [FACE_SCRIPT] });
      return true;
    case 'settings':
      await browser.runtime.openOptionsPage();
      return true;
    case 'is-let-in':
      return isLetIn(call.site);
    case 'let-in':
      return letIn(call.site);
  }
}
