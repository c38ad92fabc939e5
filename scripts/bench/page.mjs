// A page of real Chromium that holds a bundle of ours and reads the shared bench's pages, for the measurements of bench.mjs.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';

/** Opens a page with `source` (a module's text) as the global `measured`. `run(fn, argument)` runs in it, for each of the bench's pages. */
export async function openPage(bench, source) {
  const { load } = await import(pathToFileURL(join(bench, 'lib/datasets.mjs')).href);
  const bundle = await build({
    stdin: { contents: source, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'measured',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'error',
  });
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ ...(existsSync(executablePath) && { executablePath }), args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage({ timezoneId: 'UTC', locale: 'en-US' });
  // A page that is isolated from all others has a clock of 5 µs; elsewhere it has 100, and a look takes some 300.
  const headers = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
  await page.route('https://bench.test/', (route) => route.fulfill({ contentType: 'text/html', headers, body: '<!doctype html><title>bench</title>' }));
  await page.goto('https://bench.test/');
  await page.evaluate(`${bundle.outputFiles[0].text};globalThis.measured=measured;
    globalThis.fresh=(html,url)=>{
      const document=new DOMParser().parseFromString(html,'text/html');
      if(url&&document.head&&!document.querySelector('base[href]')){const base=document.createElement('base');base.setAttribute('href',url);document.head.prepend(base);}
      return document;
    };0`);
  return { browser, page, pages: load('scrapinghub', 'dev') };
}
