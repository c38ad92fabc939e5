import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/**
 * unit: Node (a DOM test asks for jsdom with `// @vitest-environment jsdom`). page: in real Chromium, what layout and a
 * real DOM decide. extension: the built extension in real Chromium and Firefox (built first, by its global setup).
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: 'tests/view/english.ts',
          testTimeout: 30_000,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/**/*.page.test.{ts,tsx}'],
        },
      },
      {
        plugins: [preact()],
        // The views read the English messages from public/_locales, which Vite would serve and not let be imported.
        publicDir: false,
        test: {
          name: 'page',
          setupFiles: 'tests/view/english.ts',
          testTimeout: 30_000,
          expect: { poll: { timeout: 10_000 } },
          include: ['tests/**/*.page.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            // a container may have no name for its own address
            api: { host: '127.0.0.1' },
            provider: playwright({ launchOptions: { executablePath, chromiumSandbox: false } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'extension',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/build.ts',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // As long as every other step may take (chromium.ts); Vitest's own second is less than a busy machine needs.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
