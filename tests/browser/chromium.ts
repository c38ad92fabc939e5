import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, launch, type Page, type Target, type WebWorker } from 'puppeteer-core';

/** What the toolbar button shows of a tab. */
export interface Button {
  readonly badge: string;
  readonly title: string;
}

/** The built extension in real Chromium. */
export interface Chromium {
  readonly browser: Browser;
  /** The background, woken if it slept. */
  readonly worker: () => Promise<WebWorker>;
  /** One of the extension's own pages in a new tab. */
  readonly pageOf: (path: string) => Promise<Page>;
  /** Clicks the real toolbar button over a page, which is what lets the extension into it, and returns the popup. */
  readonly openPopup: (page: Page) => Promise<Page>;
  /** Closes the popup, where one is open, and resolves when it is gone. */
  readonly closePopup: () => Promise<void>;
  /** Puts a tab in front, and resolves when it has the focus. */
  readonly bringToFront: (page: Page) => Promise<void>;
  /** The toolbar button of the tab in front. */
  readonly button: (page: Page) => Promise<Button>;
  /** The browser event of a pressed shortcut or a chosen menu item, for the tab in front. */
  readonly command: (page: Page, name: string) => Promise<void>;
  readonly menu: (page: Page, item: string, selection?: string, more?: { readonly linkUrl?: string }) => Promise<void>;
  readonly clipboard: (origin: string) => Promise<Readonly<Record<string, string>>>;
  /** Where downloads go from now on; resolves to the folder. */
  readonly downloads: () => Promise<string>;
  /** Takes the extension away, as an update does; nothing of it works in this browser until it is installed again. */
  readonly remove: () => Promise<void>;
  readonly install: () => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** What a service worker's console knows of the browser. */
interface ChromeInWorker {
  readonly tabs: { readonly query: (about: object) => Promise<readonly { readonly id: number }[]> };
  readonly action: { readonly getBadgeText: (of: { tabId?: number }) => Promise<string>; readonly getTitle: (of: { tabId?: number }) => Promise<string> };
  readonly commands: { readonly onCommand: { readonly dispatch: (name: string, tab: unknown) => void } };
  readonly contextMenus: { readonly onClicked: { readonly dispatch: (info: object, tab: unknown) => void } };
}
declare const chrome: ChromeInWorker;

/** How a copy of the built extension differs from it. */
export interface Altered {
  /** Match patterns of sites that the user let it into already: a test cannot answer the browser's own question. */
  readonly origins?: readonly string[];
  /** What becomes of a script, by its path. */
  readonly scripts?: Readonly<Record<string, (script: string) => string>>;
}

async function copyOf({ origins = [], scripts = {} }: Altered): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'wirecopy-'));
  await cp(resolve('.output/chrome-mv3'), folder, { recursive: true });
  const manifest = (text: string): string => JSON.stringify({ ...(JSON.parse(text) as object), host_permissions: origins });
  for (const [name, change] of Object.entries({ ...scripts, 'manifest.json': manifest })) {
    const path = join(folder, name);
    await writeFile(path, change(await readFile(path, 'utf8')));
  }
  return folder;
}

/** Milliseconds that one step of a test waits at most: less than the test may take, so that it says which step it was. */
const STEP = 15_000;

/**
 * @param altered how it is to differ from what was built; not at all when nothing is given.
 * @param language of the browser's own interface; English when none is given.
 */
export async function openChromium(altered?: Altered, language = 'en'): Promise<Chromium> {
  const browser = await launch({
    browser: 'chrome',
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    pipe: true,
    enableExtensions: true,
    // The fixtures name pictures of other machines: whether those answer, and when, is no part of a test.
    args: ['--no-sandbox', `--lang=${language}`, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'],
    // A page has the scrollbar that it has for a user.
    ignoreDefaultArgs: ['--hide-scrollbars'],
    // On Linux the environment decides, elsewhere the argument.
    env: { ...process.env, LANGUAGE: language },
  });
  browser.on(
    'targetcreated',
    (target) =>
      void target.page().then(
        (page) => page?.setDefaultTimeout(STEP),
        () => undefined,
      ),
  );
  const folder = altered ? await copyOf(altered) : resolve('.output/chrome-mv3');
  /** Resolves to its name, which comes of its folder. */
  const install = async (): Promise<string> => {
    const name = await browser.installExtension(folder);
    // The first installation opens the welcome page, in front; a test that did not ask for it goes without.
    const welcome = await browser.waitForTarget((target) => target.url() === `chrome-extension://${name}/welcome.html`);
    await (await welcome.asPage()).close();
    return name;
  };
  const id = await install();
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('the extension did not load');
  const isPopup = (url: string): boolean => url === `chrome-extension://${id}/popup.html`;

  // It closes by itself when something else is in front, in its own time: until then it would be taken for the next one.
  const closePopup = async (): Promise<void> => {
    const open = () => browser.targets().filter((target) => isPopup(target.url()));
    const close = async (target: Target): Promise<unknown> => (await target.asPage()).close();
    // It may be on its way out just now.
    await Promise.all(open().map((target) => close(target).catch(() => undefined)));
    while (open().length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  /** A tab that was in front of a popup gets the focus back a little later; without it the clipboard is closed to it. */
  const bringToFront = async (page: Page): Promise<void> => {
    await page.bringToFront();
    // not by its frames, of which a page that is not painted yet has none
    await page.waitForFunction(() => document.hasFocus(), { polling: 50 });
  };
  const worker = async (): Promise<WebWorker> => {
    const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker' && candidate.url().includes(id), { timeout: STEP });
    const found = await target.worker();
    if (!found) throw new Error('the service worker has no console');
    return found;
  };
  return {
    browser,
    worker,
    closePopup,
    bringToFront,
    pageOf: async (path) => {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    openPopup: async (page) => {
      await closePopup();
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
      return (await browser.waitForTarget((target) => isPopup(target.url()), { timeout: STEP })).asPage();
    },
    button: async (page) => {
      await page.bringToFront();
      return (await worker()).evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        if (!tab) throw new Error('no tab is in front');
        const of = { tabId: tab.id };
        return { badge: await chrome.action.getBadgeText(of), title: await chrome.action.getTitle(of) };
      });
    },
    command: async (page, name) => {
      await bringToFront(page);
      await (await worker()).evaluate(async (command) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch(command, tab);
      }, name);
    },
    menu: async (page, item, selection, more) => {
      await bringToFront(page);
      await (await worker()).evaluate(
        async (menuItemId, selectionText, rest) => {
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          chrome.contextMenus.onClicked.dispatch({ menuItemId, ...(selectionText && { selectionText }), ...rest }, tab);
        },
        item,
        selection ?? '',
        more ?? {},
      );
    },
    clipboard: async (url) => {
      await browser.defaultBrowserContext().overridePermissions(new URL(url).origin, ['clipboard-read']);
      const page = await browser.newPage();
      await page.goto(url);
      await bringToFront(page);
      const held = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const texts = (item?.types ?? []).map(async (type) => [type, await (await item?.getType(type))?.text()]);
        return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
      });
      await page.close();
      return held;
    },
    downloads: async () => {
      const folder = await mkdtemp(join(tmpdir(), 'wirecopy-downloads-'));
      await (await browser.target().createCDPSession()).send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
      return folder;
    },
    remove: () => browser.uninstallExtension(id),
    install,
    close: () => browser.close(),
  };
}

/** The role and name of everything that assistive technology finds on a page, closed shadow roots included. */
export async function spoken(page: Page): Promise<readonly string[]> {
  const root = await page.accessibility.snapshot({ interestingOnly: true });
  const all: string[] = [];
  const visit = (node: typeof root): void => {
    if (!node) return;
    all.push(`${node.role}: ${node.name ?? ''}`);
    for (const child of node.children ?? []) visit(child);
  };
  visit(root);
  return all;
}

/** Clicks what has that role and name. */
export async function press(page: Page, role: string, name: string): Promise<void> {
  await page.locator(`::-p-aria([name="${name}"][role="${role}"])`).click();
}
