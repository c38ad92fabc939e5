import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';

/**
 * The built extension in real Firefox. WebDriver BiDi reaches web pages only; the toolbar button and its popup belong
 * to the browser's own window, so they are driven by scripts in that window.
 */
export interface Firefox {
  readonly browser: Browser;
  /** Clicks the real toolbar button over the tab in front, which is what lets the extension into it. */
  readonly clickButton: () => Promise<void>;
  /** Runs the body of an async function of `document` and `window` in the open popup, as if the user had just pressed a key in it. */
  readonly inPopup: (body: string) => Promise<unknown>;
  /** The same in the tab whose address ends so, once there is one; `reader` is the in-page reader's closed shadow root. */
  readonly inTab: (end: string, body: string) => Promise<unknown>;
  readonly closeTab: (end: string) => Promise<unknown>;
  /** What the page said that the installation opened. */
  readonly welcome: string;
  readonly button: () => Promise<{ readonly badge: string; readonly title: string }>;
  /** The real clipboard, one flavour. */
  readonly clipboard: (type: 'text/plain' | 'text/html') => Promise<string>;
  /** Scrollbars that take room beside a page, as Windows has them. */
  readonly showScrollbars: () => Promise<unknown>;
  /** Where downloads go from now on; resolves to the folder. */
  readonly downloads: () => Promise<string>;
  readonly close: () => Promise<void>;
}

interface Bidi {
  readonly send: (method: string, parameters: object) => Promise<{ readonly result: never }>;
}

export async function openFirefox(): Promise<Firefox> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
    args: ['-remote-allow-system-access'],
    // The fixtures name pictures of other machines: whether those answer, and when, is no part of a test. Nobody listens at this proxy.
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
    },
  });
  const id = await browser.installExtension(resolve('.output/firefox-mv3'));
  const { connection } = browser as unknown as { readonly connection: Bidi };

  const tree: { contexts: readonly { context: string; url: string }[] } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result;
  const window = tree.contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml')?.context;
  /** The body of an async function in the browser's window; `button` is our toolbar button. */
  const inBrowser = async (body: string): Promise<unknown> => {
    const expression = `(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const button = ExtensionParent.apiManager.global.browserActionFor(ExtensionParent.GlobalManager.extensionMap.get(${JSON.stringify(id)}));
      ${body}
    })().then((value) => JSON.stringify(value ?? null))`;
    const answer: { type: string; result?: { value: string }; exceptionDetails?: { text: string } } = (
      await connection.send('script.evaluate', { expression, target: { context: window }, awaitPromise: true })
    ).result;
    if (!answer.result) throw new Error(answer.exceptionDetails?.text ?? 'the script in the browser window failed');
    return JSON.parse(answer.result.value);
  };
  /** Runs the body of an async function in a document of the browser that the expression `of` finds. */
  const inDocument = (of: string, body: string): Promise<unknown> => {
    const script = `(async () => {
      const window = content, document = content.document;
      const until = async (done) => {
        for (let turn = 0; turn < 200; turn += 1) {
          const found = done();
          if (found) return found;
          await new Promise((resolve) => window.setTimeout(resolve, 50));
        }
        throw new Error('never: ' + done + ', but ' + [...(reader ?? document).querySelectorAll('button')].map((one) => one.getAttribute('aria-label') ?? one.innerText).join(' | '));
      };
      const named = (name, root = document) => [...root.querySelectorAll('button, [role=tab], label')].find((one) =>
        (one.getAttribute('aria-label') ?? one.innerText.replace(/\\s+/g, ' ').trim()) === name);
      const press = async (name, root) => (await until(() => named(name, root))).click();
      const reader = document.querySelector('wirecopy-host')?.openOrClosedShadowRoot;
      document.notifyUserGestureActivation();
      sendAsyncMessage('wirecopy:said', await (async () => { ${body} })().then((value) => ({ value }), (error) => ({ error: String(error) })));
    })()`;
    return inBrowser(`
      const target = ${of};
      if (!target) throw new Error('it is not open');
      const said = await new Promise((resolve) => {
        const hear = ({ data }) => { target.messageManager.removeMessageListener('wirecopy:said', hear); resolve(data); };
        target.messageManager.addMessageListener('wirecopy:said', hear);
        target.messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(script)}), false);
      });
      if (said.error) throw new Error(said.error);
      return said.value;`);
  };
  const tabOf = (end: string): string => `gBrowser.tabs.find((tab) => !tab.closing && tab.linkedBrowser.currentURI.spec.endsWith(${JSON.stringify(end)}))`;
  const inTab = async (end: string, body: string): Promise<unknown> => {
    // A script sent before the document is there would go with the one before it.
    await inBrowser(
      `while (!${tabOf(end)} || ${tabOf(end)}.linkedBrowser.webProgress.isLoadingDocument) await new Promise((resolve) => setTimeout(resolve, 50));`,
    );
    return inDocument(`${tabOf(end)}.linkedBrowser`, body);
  };
  const closeTab = (end: string): Promise<unknown> => inBrowser(`const tab = ${tabOf(end)}; if (tab) gBrowser.removeTab(tab);`);
  // The first installation opens the welcome page, in front; a test that did not ask for it goes without.
  const welcome = String(await inTab('/welcome.html', `await until(() => document.querySelector('h1')); return document.body.innerText`));
  await closeTab('/welcome.html');
  const inPopup = (body: string): Promise<unknown> => inDocument(`document.querySelector('.webextension-popup-browser')`, body);
  return {
    browser,
    inPopup,
    inTab,
    closeTab,
    welcome,
    clickButton: async () => {
      await inBrowser(`
        const popup = () => document.querySelector('.webextension-popup-browser');
        const until = async (done) => { while (!done()) await new Promise((resolve) => setTimeout(resolve, 50)); };
        // A popup of an earlier click goes first: a click while it is open would only close it.
        popup()?.closest('panel').hidePopup();
        await until(() => !popup());
        await button.triggerAction(window);
        // Firefox swaps the popup's browser until the panel is open; a script sent before that is lost.
        await until(() => popup()?.closest('panel')?.state === 'open' && popup().browsingContext?.currentWindowGlobal?.documentURI.spec.endsWith('/popup.html'));`);
      // The first thing that is more than "reading" is what the page said.
      while (!(await inPopup(`return document.querySelector('.popup:not(.popup-reading) h1') !== null`)))
        await new Promise((resolve) => setTimeout(resolve, 50));
    },
    button: () =>
      inBrowser(`const tab = gBrowser.selectedTab;
        return { badge: button.action.getProperty(tab, 'badgeText') ?? '', title: button.action.getProperty(tab, 'title') };`) as Promise<{
        badge: string;
        title: string;
      }>,
    clipboard: (type) =>
      inBrowser(`
        const held = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
        held.init(null);
        held.addDataFlavor('${type}');
        Services.clipboard.getData(held, Services.clipboard.kGlobalClipboard);
        const data = {};
        held.getTransferData('${type}', data);
        return data.value.QueryInterface(Ci.nsISupportsString).data;`) as Promise<string>,
    showScrollbars: () => inBrowser(`Services.prefs.setBoolPref('widget.gtk.overlay-scrollbars.enabled', false);`),
    downloads: async () => {
      const folder = await mkdtemp(join(tmpdir(), 'wirecopy-downloads-'));
      await inBrowser(`Services.prefs.setIntPref('browser.download.folderList', 2); Services.prefs.setStringPref('browser.download.dir', ${JSON.stringify(folder)});
        Services.prefs.setBoolPref('browser.download.useDownloadDir', true);`);
      return folder;
    },
    close: () => browser.close(),
  };
}
