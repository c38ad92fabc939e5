// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { FEATURES, FIRST_CUE, WIDTH } from '../../src/article/classify/columns';
import { gather } from '../../src/article/classify/evidence';
import { describeAll } from '../../src/article/classify/features';
import { snapshot } from '../../src/article/snapshot/snapshot';

const FERRY = '港の事務所は火曜日、嵐で壊れた桟橋の修理に春までかかると発表した。費用は四億円にのぼる見込みだという。';
const STORM =
  'The harbour office said on Tuesday that repairs of the quay would take until the spring, and that the town would have to find four million for them.';

/** The number of characters that the scorer takes a page's last paragraph for. */
function lengthSeen(html: string): number {
  const { page } = snapshot(new DOMParser().parseFromString(html, 'text/html'), 'https://www.example.org/storm');
  const rows = describeAll(page, gather(page));
  return Math.round(2 ** (rows[(page.blocks.length - 1) * WIDTH + FEATURES.indexOf('chars')] ?? 0) - 1);
}

test('a paragraph of CJK counts for twice its characters, for it says as much', () => {
  expect(lengthSeen(`<h1>嵐で桟橋が壊れる</h1><p>${FERRY}</p><p>${FERRY}</p>`)).toBe(2 * FERRY.length);
});

test('a line of CJK on a page of another script counts as it is', () => {
  expect(lengthSeen(`<h1>Storm takes the quay</h1><p>${STORM}</p><p>${FERRY}</p>`)).toBe(FERRY.length);
});

test('the cues stand where they are said to begin, and are filled by their words', () => {
  const cues = FEATURES.filter((name) => name.startsWith('cue'));
  expect(FEATURES.slice(FIRST_CUE, FIRST_CUE + cues.length)).toEqual(cues);
  const { page } = snapshot(new DOMParser().parseFromString('<p>Share</p><p>3 comments</p><p>Advertisement</p>', 'text/html'), null);
  const rows = describeAll(page, gather(page));
  const said = page.blocks.map(({ id }) => cues.filter((name) => rows[id * WIDTH + FEATURES.indexOf(name)] === 1));
  expect(said).toEqual([['cueShare'], ['cueComment'], ['cueAd']]);
});
