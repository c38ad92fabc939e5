import { chromium } from 'playwright-core';
import { launch } from 'puppeteer-core';

/** What a picture's address answers with: a plain seascape, so that no picture comes from a network. */
const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800" viewBox="0 0 1200 800" preserveAspectRatio="xMidYMid slice">
  <rect width="1200" height="800" fill="#d3dadb"/><rect y="300" width="1200" height="170" fill="#e3ddcf"/><circle cx="890" cy="392" r="46" fill="#f7efdc"/>
  <path d="M0 470V400q130-52 260-22t250-44 190 62 250-30 250 34v70z" fill="#a3b2b6"/><path d="M0 470V430q160-34 330-12t300-8 270 18 300-14v56z" fill="#879ba2"/>
  <rect y="462" width="1200" height="338" fill="#6d8790"/><path d="M0 600q150-14 300 0t300 0 300 0 300 0v200H0z" fill="#5b7680"/><path d="M0 700q150-14 300 0t300 0 300 0 300 0v100H0z" fill="#4d6771"/>
  <path d="M840 500h100M820 520h140M850 540h80" stroke="#e8dfc8" stroke-width="5" stroke-linecap="round" opacity=".7"/>
  <path d="M370 540h400l-46 62H420z" fill="#f4f2ec"/><path d="M370 540h400l-7 10H378z" fill="#2c5b84"/><path d="M440 540v-44h270v44z" fill="#fbfaf6"/>
  <path d="M480 496v-36h170v36z" fill="#eceae3"/><path d="M570 460v-42h46v42z" fill="#2c5b84"/>
  <path d="M458 512h22v12h-22zm38 0h22v12h-22zm38 0h22v12h-22zm38 0h22v12h-22zm38 0h22v12h-22zm38 0h22v12h-22z" fill="#5b7680"/></svg>`;

/** Where in the window the control of that name stands; waits for it. Runs in the page, as text. */
async function find([name, flags, selector, nth]) {
  const wanted = new RegExp(name, flags);
  const said = (element) => (element.getAttribute('aria-label') ?? element.textContent).trim().replace(/\s+/g, ' ');
  const roots = () => [document, ...[...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? [])];
  for (let tries = 0; tries < 200; tries += 1) {
    const found = roots()
      .flatMap((root) => [...root.querySelectorAll(selector)])
      .filter((element) => element.checkVisibility() && wanted.test(said(element)))[nth];
    if (found) {
      found.scrollIntoView({ block: 'nearest' });
      const { x, y, width, height } = found.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`nothing is named ${wanted}`);
}

function scrollTo([selector, top]) {
  for (const host of [document, ...[...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? [])])
    host.querySelector(selector)?.scrollTo(0, top);
}

/** A page of either browser that scenes can be played on; both drivers' pages share all but a few names. */
const stageOf = (page, { size, print, forced }) => ({
  open: async (address, viewport) => {
    await size(viewport);
    await page.goto(address);
    await page.waitForFunction(() => document.documentElement.dataset.ready !== undefined);
  },
  press: async (name, selector = 'button', nth = 0) => {
    const { x, y } = await page.evaluate(find, [name.source, name.flags, selector, nth]);
    await page.mouse.click(x, y);
  },
  key: (name) => page.keyboard.press(name),
  scroll: (selector, top) => page.evaluate(scrollTo, [selector, top]),
  print,
  /** Colours that the system forces on every page. */
  forced,
  /** Takes the picture and returns how many pixels the page can be scrolled sideways. */
  take: async (path, options) => {
    await new Promise((resolve) => setTimeout(resolve, 250));
    await page.screenshot({ path, ...options });
    return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  },
  close: () => page.close(),
});

const ROOT = process.getuid?.() === 0;

export async function openChromium() {
  return {
    // A browser for each scene: after a handful of pages one no longer finds every installed face.
    stage: async (onError) => {
      const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', chromiumSandbox: !ROOT });
      const context = await browser.newContext({ deviceScaleFactor: 1 });
      await context.route(/^https/, (route) =>
        route.request().resourceType() === 'image' ? route.fulfill({ contentType: 'image/svg+xml', body: PICTURE }) : route.abort(),
      );
      const page = await context.newPage();
      page.on('pageerror', onError);
      const stage = stageOf(page, {
        size: (viewport) => page.setViewportSize(viewport),
        print: () => page.emulateMedia({ media: 'print' }),
        forced: () => page.emulateMedia({ forcedColors: 'active' }),
      });
      return { ...stage, close: () => browser.close() };
    },
    close: async () => {},
  };
}

export async function openFirefox() {
  const browser = await launch({ browser: 'firefox', executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr', headless: true });
  return {
    stage: async (onError) => {
      const page = await browser.newPage();
      page.on('pageerror', onError);
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const { protocol, pathname } = new URL(request.url());
        if (protocol !== 'https:') return request.continue();
        return /\.(?:jpe?g|png|webp|gif|svg)$/.test(pathname) || request.resourceType() === 'image'
          ? request.respond({ status: 200, contentType: 'image/svg+xml', body: PICTURE })
          : request.abort();
      });
      const print = () => Promise.reject(new Error('Firefox is not asked for another medium or forced colours'));
      return stageOf(page, { size: (viewport) => page.setViewport({ ...viewport, deviceScaleFactor: 1 }), print, forced: print });
    },
    close: () => browser.close(),
  };
}
