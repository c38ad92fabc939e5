import { describe, expect, test } from 'vitest';
import { useRig } from './rig';

describe.each([
  {
    language: 'de',
    tabs: ['Lesen', /^Fakten\s*\d+$/, /^Entfernt\s*\d+$/],
    date: '22. Juni 2022',
    direction: 'ltr',
    tooltip: /^Wirecopy: diesen Artikel sauber lesen, mit \S+ darin$/,
  },
  {
    language: 'ar',
    tabs: ['القراءة', /^الوقائع\s*\d+$/, /^المحذوف\s*\d+$/],
    date: '22 يونيو 2022',
    direction: 'rtl',
    tooltip: /^Wirecopy: اقرأ هذا الخبر نظيفًا، وفيه \S+$/,
  },
  {
    language: 'pt-BR',
    tabs: ['Ler', /^Fatos\s*\d+$/, /^Retirado\s*\d+$/],
    date: '22 de junho de 2022',
    direction: 'ltr',
    tooltip: /^Wirecopy: ler esta notícia limpa, com \S+ nela$/,
  },
])('a browser in $language', ({ language, tabs, date, direction, tooltip }) => {
  const rig = useRig({}, undefined, language);

  test('shows popup and toolbar button in it, with its dates and direction', async () => {
    const page = await rig.visit('/pages/zelenskiy-2022');
    const popup = await rig.chromium.openPopup(page);
    // The facts are counted a moment after the story is there.
    // the place for the number is there before the number
    await popup.waitForSelector('[role=tab]:nth-child(2) .count:not(:empty)');
    const shown = await popup.$$eval('[role=tab]', (all) => all.map((tab) => tab.textContent));
    expect(shown).toEqual(tabs.map((tab) => (typeof tab === 'string' ? tab : expect.stringMatching(tab))));
    expect(await popup.$eval('.desk', (desk) => [desk.getAttribute('lang'), desk.getAttribute('dir')])).toEqual([language, direction]);
    const text = await popup.evaluate(() => document.body.innerText);
    expect(text).toContain(date);
    // A message without its substitution, or a key without its message.
    expect(text).not.toMatch(/\$\d|tabRead|readerMode/);
    await expect.poll(async () => (await rig.chromium.button(page)).title).toMatch(tooltip);
    await page.close();
  });
});
