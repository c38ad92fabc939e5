import type { Page } from 'puppeteer-core';

/**
 * Resolves when every picture of a page has come or failed: each changes the layout when that is known, and a page that
 * grows above what is on screen scrolls by itself. A test that looks at places on a page with pictures waits for this first.
 */
export const settled = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Promise.all(
      [...document.images].map((picture) => {
        picture.loading = 'eager';
        return (
          picture.complete ||
          new Promise((done) => {
            picture.addEventListener('load', done);
            picture.addEventListener('error', done);
          })
        );
      }),
    ),
  );
