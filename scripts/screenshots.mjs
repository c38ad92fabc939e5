/**
 * Pictures of every view, for looking at and for the README. The views are the real ones, on stories of tests/view and
 * on the seeds; no request leaves the machine.
 *
 *     npm run screenshots [-- NAME…]              results/screenshots/NAME.png; a name stands for all that begin with it
 *     npm run screenshots -- --firefox [NAME…]    the same in Firefox, results/screenshots/firefox/NAME.png
 *     npm run screenshots -- --readme [NAME…]     the README's pictures, docs/screenshots/NAME.png
 */
import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { createServer } from 'vite';
import { FIREFOX, README, SCENES } from './screenshots/scenes.mjs';
import { openChromium, openFirefox } from './screenshots/stages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const firefox = process.argv.includes('--firefox');
const readme = process.argv.includes('--readme');
const names = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const folder = readme ? 'docs/screenshots' : firefox ? 'results/screenshots/firefox' : 'results/screenshots';
/** Bytes: the README with all of its pictures opens on a slow line. */
const LARGEST = 150_000;

const scenes = Object.entries(readme ? README : SCENES).filter(([name]) =>
  names.length > 0 ? names.some((one) => name.startsWith(one)) : !firefox || readme || FIREFOX.includes(name),
);
if (scenes.length === 0) throw new Error(`no scene is named ${names.join(', ')}; they are in scripts/screenshots/scenes.mjs`);

const server = await createServer({
  root,
  configFile: false,
  publicDir: false,
  plugins: [preact()],
  server: { port: 0 },
  logLevel: 'error',
  optimizeDeps: { entries: ['scripts/gallery/index.html'] },
});
await server.listen();
const gallery = `http://localhost:${server.config.server.port || server.httpServer.address().port}/scripts/gallery/index.html`;
const browser = await (firefox ? openFirefox() : openChromium());
mkdirSync(root + folder, { recursive: true });

const wrong = [];
try {
  for (const [name, [address, viewport, act = [], options = {}]] of scenes) {
    const stage = await browser.stage((error) => wrong.push(`${name}: ${error.message}`));
    const path = `${root}${folder}/${name}.png`;
    try {
      await stage.open(`${gallery}?${address}`, viewport);
      for (const step of [act].flat()) await step(stage);
      const sideways = await stage.take(path, options);
      if (sideways > 0) wrong.push(`${name}: scrolls sideways by ${sideways} px`);
      const { size } = statSync(path);
      if (readme && size > LARGEST) wrong.push(`${name}: ${size} bytes, more than ${LARGEST}; make its window smaller`);
    } catch (error) {
      wrong.push(`${name}: ${error.message.split('\n')[0]}`);
    } finally {
      await stage.close();
    }
  }
} finally {
  await browser.close();
  await server.close();
}
for (const line of wrong) console.error(line);
process.exitCode = wrong.length > 0 ? 1 : 0;
