// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { detection } from '../../src/extension/page/detection';
import type { PageStatus, Report } from '../../src/extension/protocol';

let over: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  over = new AbortController();
  window.history.replaceState(null, '', '/story');
});
afterEach(() => {
  over.abort();
  vi.useRealTimers();
});

function watchPage(status: PageStatus) {
  const reports: Report[] = [];
  const follow = detection(
    window,
    () => status,
    (report) => reports.push(report),
    over.signal,
  );
  return { reports, follow, arrivals: () => reports.filter(({ arrived }) => arrived).length };
}
const change = async (): Promise<void> => {
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(10_000);
};
const ARTICLE: PageStatus = { kind: 'article' };

test('looks only while it is wanted, and says when it stops', async () => {
  const { reports, follow } = watchPage(ARTICLE);
  follow({ detection: false, autoOpen: false });
  await change();
  expect(reports).toEqual([]);
  follow({ detection: true, autoOpen: false });
  expect(reports).toEqual([{ kind: 'report', status: ARTICLE }]);
  follow({ detection: false, autoOpen: false });
  expect(reports.at(-1)?.status).toEqual({ kind: 'idle' });
  await change();
  expect(reports).toHaveLength(2);
});

test('says once for each story that it arrived', async () => {
  const { follow, arrivals } = watchPage(ARTICLE);
  follow({ detection: true, autoOpen: true });
  expect(arrivals()).toBe(1);
  await change();
  expect(arrivals()).toBe(1);
  window.history.pushState(null, '', '/next');
  await change();
  expect(arrivals()).toBe(2);
});

test('does not say so of the story on which the choice is made, nor of what is no story', async () => {
  const story = watchPage(ARTICLE);
  story.follow({ detection: true, autoOpen: false });
  story.follow({ detection: true, autoOpen: true });
  await change();
  expect(story.arrivals()).toBe(0);
  const list = watchPage({ kind: 'idle' });
  list.follow({ detection: true, autoOpen: true });
  expect([list.reports.length, list.arrivals()]).toEqual([1, 0]);
});
