/**
 * Draws the toolbar icon and renders it: `node scripts/icons.mjs` writes public/icon/. Three lines of text, the middle
 * one struck by a blue pencil; at 16 px, where a third line would be grey mush, two lines and the stroke. The page is
 * drawn with its own ground, so that it stands on light and dark toolbars alike.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const SIZES = [16, 32, 48, 128];
/** idle: nothing to read here. article: a story. wire: an agency's copy. open: the reader is open. */
const FACES = {
  idle: { page: '#f1f0ed', edge: '#a3a19b', line: '#a3a19b', stroke: '#8d8b86' },
  article: { page: '#fdfcf9', edge: '#5b5953', line: '#8b8982', stroke: '#23221e' },
  wire: { page: '#fdfcf9', edge: '#5b5953', line: '#5b5953', stroke: '#0d55b8' },
  open: { page: '#0d55b8', edge: '#0d55b8', line: '#a9c8f5', stroke: '#ffffff' },
};

const svg = (size, body) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size === 16 ? '16 16' : '32 32'}">${body}</svg>`;

/** On the pixel grid of 16. */
const small = ({ page, edge, line, stroke }) => `
  <rect x="1.5" y="0.5" width="13" height="15" rx="2" fill="${page}" stroke="${edge}"/>
  <rect x="4" y="3" width="8" height="1" fill="${line}"/><rect x="4" y="12" width="6" height="1" fill="${line}"/>
  <path d="M3.6 8.6 12.4 7.4" stroke="${stroke}" stroke-width="2" stroke-linecap="round"/>`;

/** On a grid of 32: the pencil's stroke is thicker where it lands and thins where it lifts. */
const large = ({ page, edge, line, stroke }) => `
  <rect x="3.5" y="1.5" width="25" height="29" rx="3.5" fill="${page}" stroke="${edge}" stroke-width="1.5"/>
  <rect x="8" y="7" width="16" height="2" rx="1" fill="${line}"/>
  <rect x="8" y="15" width="16" height="2" rx="1" fill="${line}" opacity=".55"/>
  <rect x="8" y="23" width="11" height="2" rx="1" fill="${line}"/>
  <path d="M6.2 18.6C5.2 18.7 5 16.6 6 16.4 12.500 15 19.500 14.200 26.300 13.500 27 13.500 27.100 14.300 26.400 14.500 19.500 16 13 17.500 6.200 18.600Z" fill="${stroke}"/>`;

const root = fileURLToPath(new URL('../public/icon/', import.meta.url));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', chromiumSandbox: process.getuid?.() !== 0 });
const page = await browser.newPage();
for (const [face, colours] of Object.entries(FACES)) {
  mkdirSync(`${root}${face}`, { recursive: true });
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg(size, size === 16 ? small(colours) : large(colours))}`);
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(`${root}${face}/${size}.png`, png);
    // The browser's list of extensions shows the icon of what we are for.
    if (face === 'wire') writeFileSync(`${root}${size}.png`, png);
  }
}
await browser.close();
