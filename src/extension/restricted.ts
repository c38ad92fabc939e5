import type { PopupState } from '../view/state';

type What = Extract<PopupState, { readonly kind: 'restricted' }>['what'];

/** Where browsers keep every extension out of a web page. */
const STORES =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons|addons\.opera\.com)(\/|$)/;

/** Firefox shows a PDF in a page of its own, under the address of the document. */
const DOCUMENT = /^https?:[^?#]*\.(pdf|svg|xml|json|txt)([?#]|$)/i;

/** Why an extension may not read what stands at an address. An address that the browser keeps to itself is one of its own pages. */
export function restriction(url: string | undefined): What {
  if (url === undefined) return 'browser-page';
  if (STORES.test(url)) return 'store';
  if (DOCUMENT.test(url)) return 'document';
  return url.startsWith('file:') ? 'file' : 'browser-page';
}
