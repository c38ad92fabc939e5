/**
 * Follows a page that changes its address without loading (pushState, replaceState, fragment, back and forward cache).
 * No observer on the page: the Navigation API tells where there is one, a slow look at the address where there is none.
 */

/** Milliseconds between two looks at the address where the browser has no Navigation API. */
const LOOK_EVERY = 1000;

/** What makes it another story: the address without its fragment, unless the fragment is a route (`#/world`, `#!world`). */
export function storyAddress(href: string): string {
  const [address = '', ...fragment] = href.split('#');
  const route = fragment.join('#');
  return /^[/!]/.test(route) ? `${address}#${route}` : address;
}

/** Calls back when the page shows another address or comes back from the cache; until the signal is aborted. */
export function followAddress(window: Window, changed: () => void, signal: AbortSignal): void {
  let last = storyAddress(window.location.href);
  const check = (): void => {
    const now = storyAddress(window.location.href);
    if (now === last) return;
    last = now;
    changed();
  };
  for (const type of ['popstate', 'hashchange'] as const) window.addEventListener(type, check, { signal });
  window.addEventListener('pageshow', (event) => event.persisted && changed(), { signal });
  const navigation = (window as { navigation?: EventTarget }).navigation;
  if (navigation) navigation.addEventListener('currententrychange', check, { signal });
  else {
    const timer = window.setInterval(() => window.document.hidden || check(), LOOK_EVERY);
    signal.addEventListener('abort', () => window.clearInterval(timer));
  }
}
