import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type FrontHolder, frontOf } from '../src/extension/front';

/** The popup's first script, small and alone: the way into the page is the longest, so it is set out on before all else. */
function main(): void {
  // where the browser's part of opening the popup ends and ours begins, for `npm run bench -- popup`
  performance.mark('wirecopy-front');
  if (location.hash !== '#paste') frontOf(globalThis as FrontHolder, browser);
}

export default defineUnlistedScript({ globalName: false, main });
