/**
 * npm test: everything, on a machine that may have nothing yet. Installs what is missing, then types, lint, the three test
 * projects and both builds. Goes on after a failure, so that one run shows all of them.
 * Last line: `N passed, N failed`. Exit code 0 only when nothing failed.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './lib/browsers.mjs';
import { ensureDependencies, ensureNode } from './lib/dependencies.mjs';
import { tool } from './lib/run.mjs';

await ensureNode();
const reports = mkdtempSync(join(tmpdir(), 'wirecopy-test-'));
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));

/** One row of the table a step. A step that failed without a failing test (types, a build, a missing browser) counts as one failure. */
const rows = [];
async function step(name, work) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
  const start = performance.now();
  const { ok, passed = 0, failed = 0 } = await work();
  rows.push({ name, ok, passed, failed: ok ? 0 : Math.max(failed, 1), seconds: (performance.now() - start) / 1000 });
  return ok;
}
const command =
  (name, ...args) =>
  async () => ({ ok: (await tool(name, args)) === 0 });

/** Runs one Vitest project and counts its tests; a file that did not even load is one failure. */
const project =
  (name, ...needs) =>
  async () => {
    const missing = needs.filter((variable) => !process.env[variable]);
    if (missing.length > 0) {
      console.error(`Not run: needs ${missing.join(' and ')}, see above.`);
      return { ok: false };
    }
    // a browser that is missing has failed already, in its own step
    const without = process.env.FIREFOX ? [] : ['--exclude', 'tests/browser/firefox*.test.ts'];
    if (without.length > 0 && name === 'extension') console.error('Those in Firefox are not run, see above.');
    const file = join(reports, `${name}.json`);
    const code = await tool('vitest', ['run', '--project', name, ...without, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], {
      env: { WIRECOPY_BUILT: '1' },
    });
    const report = readReport(file);
    const unloaded = report.testResults.filter(
      (result) => result.status === 'failed' && !result.assertionResults.some((test) => test.status === 'failed'),
    ).length;
    const failed = report.numFailedTests + unloaded;
    const skipped = report.numPendingTests + report.numTodoTests;
    if (skipped > 0) console.error(`${skipped} tests were skipped: a skipped test is a failed one here.`);
    return { ok: code === 0 && failed === 0 && skipped === 0, passed: report.numPassedTests, failed: failed + skipped };
  };

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { testResults: [], numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  }
}

if (await step('dependencies', async () => ({ ok: await ensureDependencies() }))) {
  await step('Chromium', async () => ({ ok: (await ensureBrowser('CHROMIUM')) !== null }));
  await step('Firefox', async () => ({ ok: (await ensureBrowser('FIREFOX')) !== null }));
  await step('types', async () => ({ ok: (await tool('wxt', ['prepare'])) === 0 && (await tool('tsc', ['--noEmit'])) === 0 }));
  await step('lint', command('biome', 'check', '.'));
  await step('unit tests', project('unit'));
  await step('page tests (Chromium)', project('page', 'CHROMIUM'));
  await step('build for Chromium', command('wxt', 'build'));
  await step('build for Firefox', command('wxt', 'build', '-b', 'firefox'));
  await step('extension tests (Chromium, Firefox)', project('extension', 'CHROMIUM'));
}

const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
console.log(`\n${'step'.padEnd(38)}${'result'.padEnd(10)}${'passed'.padStart(7)}${'failed'.padStart(8)}${'seconds'.padStart(9)}`);
for (const { name, ok, passed, failed, seconds } of rows)
  console.log(
    `${name.padEnd(38)}${(ok ? 'ok' : 'FAILED').padEnd(10)}${String(passed || '').padStart(7)}${String(failed || '').padStart(8)}${seconds.toFixed(1).padStart(9)}`,
  );
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = rows.every((row) => row.ok) ? 0 : 1;
