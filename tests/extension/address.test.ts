// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { followAddress, storyAddress } from '../../src/extension/page/address';

describe('the address of a story', () => {
  test.each([
    ['https://example.org/a', 'https://example.org/a'],
    ['https://example.org/a#paragraph-3', 'https://example.org/a'],
    ['https://example.org/a#', 'https://example.org/a'],
    ['https://example.org/a?page=2#top', 'https://example.org/a?page=2'],
    ['https://example.org/#/world/story', 'https://example.org/#/world/story'],
    ['https://example.org/#!story', 'https://example.org/#!story'],
  ])('of %s is %s', (href, address) => {
    expect(storyAddress(href)).toBe(address);
  });
});

describe('following a page', () => {
  const over = new AbortController();
  afterEach(() => vi.useRealTimers());

  test('tells of another address once, of a fragment never, of the cache always, and of nothing after its end', () => {
    vi.useFakeTimers();
    const changed = vi.fn();
    followAddress(window, changed, over.signal);
    history.pushState(null, '', '/one');
    vi.advanceTimersByTime(3000);
    expect(changed).toHaveBeenCalledTimes(1);

    history.pushState(null, '', '/one#part');
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    vi.advanceTimersByTime(3000);
    expect(changed).toHaveBeenCalledTimes(1);

    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(changed).toHaveBeenCalledTimes(1);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(changed).toHaveBeenCalledTimes(2);

    over.abort();
    history.pushState(null, '', '/two');
    window.dispatchEvent(new PopStateEvent('popstate'));
    vi.advanceTimersByTime(3000);
    expect(changed).toHaveBeenCalledTimes(2);
  });
});
