import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { press } from './chromium';
import { useRig } from './rig';

const rig = useRig();
const stored = async (): Promise<unknown> => (await rig.chromium.worker()).evaluate('chrome.storage.local.get()');
const text = (page: { readonly evaluate: (get: () => string) => Promise<string> }): Promise<string> => page.evaluate(() => document.body.innerText);

afterEach(async () => {
  await (await rig.chromium.worker()).evaluate('chrome.storage.local.clear()');
});

describe('the page of settings', () => {
  test('opens from the popup, and what is chosen there shows in an open reader', async () => {
    const page = await rig.visit('/pages/zelenskiy-2022');
    const popup = await rig.chromium.openPopup(page);
    await popup.waitForSelector('.popup:not(.popup-reading) h1');
    await press(popup, 'button', 'Settings');
    await press(popup, 'button', 'All settings');
    const target = await rig.chromium.browser.waitForTarget((candidate) => candidate.url().endsWith('/options.html'));
    const options = await target.asPage();
    await options.waitForSelector('h1');
    expect(await text(options)).toContain('Wirecopy settings');
    await press(options, 'radio', 'Dark');
    await expect.poll(stored).toMatchObject({ theme: 'dark' });
    await options.close();
    await page.close();
  });

  test('shows the keys that the browser bound', async () => {
    const options = await rig.chromium.pageOf('options.html');
    await options.waitForSelector('kbd');
    expect(await text(options)).toMatch(/Open or close the reader\s+Alt\s*R/);
    await options.close();
  });

  test('takes a file, refuses a bad one with a reason, and hands one over that it takes again', async () => {
    const options = await rig.chromium.pageOf('options.html');
    const folder = await mkdtemp(join(tmpdir(), 'wirecopy-'));
    const session = await options.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    const choose = async (content: string): Promise<void> => {
      await writeFile(join(folder, 'chosen.json'), content);
      const input = await options.waitForSelector('input[type=file]');
      if (!input) throw new Error('no place for a file');
      await (input as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(join(folder, 'chosen.json'));
    };
    await choose('{"wirecopy": 1, "settings": {"theme": "sepia", "sites": {"news.example": {"detection": false}}}}');
    await expect.poll(stored).toMatchObject({ theme: 'sepia', 'site:news.example': { detection: false } });

    await choose('theme: sepia');
    await options.waitForFunction(() => document.body.innerText.includes('Nothing was changed: the file is not JSON'));
    expect(await stored()).toMatchObject({ theme: 'sepia' });

    await press(options, 'button', 'Save to a file');
    const saved = join(folder, 'wirecopy-settings.json');
    await expect.poll(() => readFile(saved, 'utf8').catch(() => '')).toContain('"theme": "sepia"');
    await press(options, 'button', 'Back to the first settings');
    await expect.poll(stored).toMatchObject({ theme: 'system' });
    // What is forgotten goes in a call of its own.
    await expect.poll(stored).not.toHaveProperty('site:news.example');
    await press(options, 'button', 'Undo');
    await expect.poll(stored).toMatchObject({ theme: 'sepia', 'site:news.example': { detection: false } });
    await options.close();
  });

  test('wears what the system asks for: more contrast, forced colours, no motion; axe finds nothing in any of them', async () => {
    const options = await rig.chromium.pageOf('options.html');
    const session = await options.createCDPSession();
    const wear = async (...features: readonly { readonly name: string; readonly value: string }[]): Promise<void> => {
      await session.send('Emulation.setEmulatedMedia', { features: [...features] });
      await options.reload();
      await options.waitForSelector('h1');
      await options.evaluate(axe);
    };
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const found = (): Promise<unknown> =>
      options.evaluate(`axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html + nodes[0].failureSummary))`);
    const styleOf = (selector: string, property: string): Promise<string> =>
      options.evaluate((one, name) => getComputedStyle(document.querySelector(one) ?? document.body).getPropertyValue(name), selector, property);

    await wear();
    const plain = await styleOf('.options .hint', 'color');
    expect(await found()).toEqual([]);

    await wear({ name: 'prefers-color-scheme', value: 'dark' });
    expect(await styleOf('.options', 'background-color')).not.toBe(await styleOf('.swatch[data-theme="light"]', 'background-color'));
    expect(await found()).toEqual([]);

    await wear({ name: 'prefers-contrast', value: 'more' });
    expect(await styleOf('.options .hint', 'color')).not.toBe(plain);
    expect(await found()).toEqual([]);

    await wear({ name: 'forced-colors', value: 'active' });
    // What is chosen is told by more than its colour, which the system takes away.
    expect(await styleOf('.option:has(:checked)', 'outline-style')).toBe('solid');
    expect(await found()).toEqual([]);

    await wear({ name: 'prefers-reduced-motion', value: 'reduce' });
    const moving = await options.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
          return (
            [transitionDuration, animationDuration].some((time) => time.split(',').some((one) => Number.parseFloat(one) > 0.01)) || scrollBehavior === 'smooth'
          );
        }).length,
    );
    expect(moving).toBe(0);
    await options.close();
  });
});
