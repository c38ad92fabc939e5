import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { seen } from '../src/extension/page/seen';

/**
 * Injected into a page that the popup opened over, before the reader: a small script is there and done in a fraction of the
 * time, and the popup parses what it saw with code that the browser keeps compiled. What it returns is the answer.
 */
export default defineUnlistedScript({ globalName: false, main: () => seen(document) });
