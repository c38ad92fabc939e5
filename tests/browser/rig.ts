import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { type Altered, type Chromium, openChromium } from './chromium';
import { openSite, type Served, type Site } from './server';

/** A browser with the extension and a site, one each for a test file. */
export interface Rig {
  /** A new tab on that path of the site. */
  readonly visit: (path: string) => Promise<Page>;
  readonly chromium: Chromium;
  readonly site: Site;
}

export function useRig(pages: Readonly<Record<string, Served>> = {}, altered?: Altered, language?: string): Rig {
  let chromium: Chromium | undefined;
  let site: Site | undefined;
  beforeAll(async () => {
    [chromium, site] = await Promise.all([openChromium(altered, language), openSite(pages)]);
  });
  afterAll(async () => {
    await Promise.all([chromium?.close(), site?.close()]);
  });
  const ready = <T>(part: T | undefined): T => {
    if (part === undefined) throw new Error('the rig is used before it stands');
    return part;
  };
  return {
    visit: async (path) => {
      const page = await ready(chromium).browser.newPage();
      await page.goto(ready(site).url(path));
      return page;
    },
    get chromium() {
      return ready(chromium);
    },
    get site() {
      return ready(site);
    },
  };
}
