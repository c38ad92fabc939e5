import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browserLanguage } from '../../src/extension/language';
import { listen } from '../../src/extension/page/listen';
import { pageReader, type ReaderView } from '../../src/extension/page/reader';
import { setLanguage } from '../../src/view/i18n';
import { ReaderApp } from '../../src/view/ReaderApp';
import css from '../../src/view/styles/reader.css?inline';

const view: ReaderView = {
  css,
  draw: (root, shown) => render(<ReaderApp {...shown} />, root),
  erase: (root) => render(null, root),
};

/** Injected into a page that the user acted on: reads it and answers for it. */
export default defineUnlistedScript(() => {
  setLanguage(browserLanguage());
  listen((background, signal) => pageReader(window, view, background, signal));
});
