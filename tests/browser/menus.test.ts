import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { spoken } from './chromium';
import { useRig } from './rig';

const rig = useRig({ '/list': { body: '<!doctype html><title>News</title><a href="/pages/zelenskiy-2022">A story</a>' } }, { origins: ['http://localhost/*'] });
const pages: Page[] = [];
afterEach(async () => {
  for (const page of pages.splice(0)) if (!page.isClosed()) await page.close();
});
const open = async (path: string): Promise<Page> => {
  const page = await rig.visit(path);
  pages.push(page);
  return page;
};

describe('the context menu', () => {
  test('opens a link of a site that is let in with the reader over it, in a tab beside this one', async () => {
    const list = await open('/list');
    const linkUrl = rig.site.url('/pages/zelenskiy-2022');
    await rig.chromium.menu(list, 'open-clean', undefined, { linkUrl });
    const page = await (await rig.chromium.browser.waitForTarget((target) => target.url() === linkUrl, { timeout: 15_000 })).asPage();
    pages.push(page);
    await page.waitForSelector('wirecopy-host');
    expect((await spoken(page)).some((line) => line.startsWith('heading: ‘Into the Light’'))).toBe(true);
    expect(list.url()).toBe(rig.site.url('/list'));
  });

  test('opens a link plainly where the user lets nothing in', async () => {
    const list = await open('/list');
    const linkUrl = rig.site.url('/pages/zelenskiy-2022').replace('localhost', '127.0.0.1');
    await rig.chromium.menu(list, 'open-clean', undefined, { linkUrl });
    const page = await (await rig.chromium.browser.waitForTarget((target) => target.url() === linkUrl, { timeout: 15_000 })).asPage();
    pages.push(page);
    await page.waitForFunction(() => document.readyState === 'complete');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await page.$('wirecopy-host')).toBeNull();
  });
});

describe('the commands', () => {
  test('are three, with other keys on a Mac, and the browser took every one', async () => {
    const { commands } = JSON.parse(await readFile('.output/chrome-mv3/manifest.json', 'utf8'));
    expect(Object.keys(commands).sort()).toEqual(['_execute_action', 'copy-clean-text', 'toggle-reader']);
    expect([commands['toggle-reader'].suggested_key.mac, commands['copy-clean-text'].suggested_key.mac]).toEqual(['MacCtrl+R', 'MacCtrl+C']);
    const bound = (await (await rig.chromium.worker()).evaluate('chrome.commands.getAll()')) as readonly { name: string; shortcut: string }[];
    expect(Object.fromEntries(bound.map(({ name, shortcut }) => [name, shortcut]))).toEqual({
      _execute_action: '',
      'toggle-reader': 'Alt+R',
      'copy-clean-text': 'Alt+C',
    });
  });
});
