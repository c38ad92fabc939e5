// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watch } from '../../src/extension/page/watch';
import type { PageStatus } from '../../src/extension/protocol';

let over: AbortController;
let times: number[] = [];
const look = vi.fn((): PageStatus => {
  times.push(Date.now());
  return { kind: 'article' };
});
const report = vi.fn();
beforeEach(() => {
  vi.useFakeTimers();
  over = new AbortController();
  look.mockClear();
  times = [];
  report.mockClear();
  document.body.innerHTML = '<h1>One</h1><p>First.</p>';
  watch(window, look, report, over.signal);
});
afterEach(() => {
  over.abort();
  vi.useRealTimers();
});

test('looks once at a page that does not change', () => {
  vi.advanceTimersByTime(60_000);
  expect(look).toHaveBeenCalledTimes(1);
  expect(report).toHaveBeenCalledExactlyOnceWith({ kind: 'article' });
});

test('looks again where the story came late', () => {
  document.body.append(document.createElement('p'));
  vi.advanceTimersByTime(60_000);
  expect(look).toHaveBeenCalledTimes(2);
});

test('looks at every new address, even where the page looks the same', () => {
  history.pushState(null, '', `/${Math.random()}`);
  vi.advanceTimersByTime(60_000);
  expect(look).toHaveBeenCalledTimes(2);
});

test('looks no more than once a second, however often the page changes', () => {
  for (let step = 0; step < 600; step += 1) {
    document.body.append(document.createElement('p'));
    if (step % 10 === 0) history.pushState(null, '', `/${step}`);
    vi.advanceTimersByTime(20);
  }
  expect(times.length).toBeGreaterThan(0);
  expect(Math.min(...times.slice(1).map((time, at) => time - (times[at] ?? 0)))).toBeGreaterThanOrEqual(1000);
});

test('looks no more after its end', () => {
  over.abort();
  document.title = 'Another';
  history.pushState(null, '', `/${Math.random()}`);
  vi.advanceTimersByTime(60_000);
  expect(look).toHaveBeenCalledTimes(1);
});
