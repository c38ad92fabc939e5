import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FAMILY } from '../../src/extension/face';
import type { ReaderView } from '../../src/extension/page/reader';

vi.mock('../../src/extension/version', () => ({ version: () => '0.0.0' }));
vi.mock('../../src/extension/keeper', async () => {
  const { DEFAULTS } = await import('../../src/view/settings');
  const settings = { ...DEFAULTS, typography: { ...DEFAULTS.typography, font: 'dyslexia' } };
  return { keepSettings: () => ({ settings: () => settings, change: () => undefined, ready: Promise.resolve(), fresh: async () => undefined }) };
});
const { pageReader } = await import('../../src/extension/page/reader');

const SENTENCE = 'The council of the harbour town agreed on Tuesday to widen the eastern quay before the winter storms arrive.';
const view: ReaderView = { css: '', draw: () => undefined, erase: () => undefined };
const faces = (): readonly string[] => [...document.fonts].map(({ family }) => family);
let over: AbortController;

beforeEach(() => {
  over = new AbortController();
  const paragraphs = Array.from({ length: 12 }, (_, at) => `<p>Point ${at} of the plan. ${SENTENCE.replace('Tuesday', `day ${at}`)}</p>`);
  document.body.innerHTML = `<article><h1>Harbour town to widen its eastern quay</h1>${paragraphs.join('')}</article>`;
});
afterEach(() => {
  over.abort();
  document.fonts.clear();
});

test('a face that comes when the reader is closed again is taken from the page', async () => {
  let bring = (): void => undefined;
  const call = () =>
    new Promise<boolean>((resolve) => {
      bring = () => {
        document.fonts.add(new FontFace(FAMILY, 'local("none")'));
        resolve(true);
      };
    });
  const answer = pageReader(window, view, { report: () => undefined, call, shortcuts: async () => [] }, over.signal);
  expect(await answer({ kind: 'toggle-reader' })).toMatchObject({ kind: 'article', readerOpen: true });
  bring();
  await expect.poll(faces).toHaveLength(1);
  await answer({ kind: 'toggle-reader' });
  expect(faces()).toEqual([]);

  await answer({ kind: 'toggle-reader' });
  expect(await answer({ kind: 'toggle-reader' })).toMatchObject({ readerOpen: false });
  bring();
  await expect.poll(faces).toEqual([]);
});
