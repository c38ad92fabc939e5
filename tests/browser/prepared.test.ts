import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

for (const build of ['chrome-mv3', 'firefox-mv3'])
  test(`the parsers of ${build} bring what the build read off their patterns`, () => {
    const scripts = readdirSync(`.output/${build}`, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    const told = scripts.filter((file) => readFileSync(`.output/${build}/${file}`, 'utf8').includes('"shapes":[['));
    // The pages' own parser, in a chunk they share, and that of the reader.
    expect(told).toHaveLength(2);
    expect(told).toContain('reader.js');
  });
