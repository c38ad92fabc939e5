import { resolve } from 'node:path';
import { type Browser, type Extension, launch, type Page, type WebWorker } from 'puppeteer-core';

/** The built extension in real Chromium. */
export interface Chromium {
  readonly browser: Browser;
  readonly extension: Extension;
  readonly worker: () => Promise<WebWorker>;
  /** Clicks the real toolbar button over a page (which grants activeTab) and returns the popup. */
  readonly openPopup: (page: Page) => Promise<Page>;
  readonly close: () => Promise<void>;
}

export async function openChromium(): Promise<Chromium> {
  const browser = await launch({
    browser: 'chrome',
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    pipe: true,
    enableExtensions: true,
    args: ['--no-sandbox'],
  });
  const id = await browser.installExtension(resolve('.output/chrome-mv3'));
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('the extension did not load');
  const isPopup = (url: string): boolean => url === `chrome-extension://${extension.id}/popup.html`;
  return {
    browser,
    extension,
    worker: async () => {
      const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker' && candidate.url().includes(extension.id));
      const worker = await target.worker();
      if (!worker) throw new Error('the service worker has no console');
      return worker;
    },
    openPopup: async (page) => {
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
      return (await browser.waitForTarget((target) => isPopup(target.url()))).asPage();
    },
    close: () => browser.close(),
  };
}
