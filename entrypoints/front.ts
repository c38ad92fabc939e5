import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type FrontHolder, frontOf } from '../src/extension/front';
import { layGround } from '../src/extension/ground';

/**
 * The popup's first script, small and alone: the way into the page is the longest, so it is set out on before all else. Then
 * comes the window's first frame, and then the main script (scripts/late-script.ts).
 */
function main(): void {
  // where the browser's part of opening the popup ends and ours begins, for `npm run bench -- popup`
  performance.mark('wirecopy-front');
  const setOut = location.hash === '#paste' ? null : frontOf(globalThis as FrontHolder, browser).tab;
  layGround(document.documentElement);
  void Promise.all([parsed(), framed(), setOut]).then(() => {
    const late = document.querySelector<HTMLLinkElement>('link[data-late]');
    if (late) return import(/* @vite-ignore */ late.href);
  });
}

const parsed = (): Promise<unknown> | null =>
  document.readyState === 'loading' ? new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve)) : null;

/** Milliseconds after loading in which a window that is shown gets its first frame. */
const SHOWN = 15;

/**
 * The frame in which a new window takes its place on the screen. The browser's own part of it goes on beside our script; a
 * story drawn before it would wait for all of that.
 */
const framed = (): Promise<unknown> =>
  new Promise((resolve) => {
    requestAnimationFrame(resolve);
    const loaded = (): unknown => setTimeout(resolve, SHOWN);
    if (document.readyState === 'complete') loaded();
    else addEventListener('load', loaded);
  });

export default defineUnlistedScript({ globalName: false, main });
