import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** The tests in a real browser: each file is written once and runs in both. */
const inBrowser = (name: 'chromium' | 'firefox') => ({
  test: {
    name,
    include: ['tests/e2e/**/*.test.ts'],
    env: { WAYMARK_BROWSER: name },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    sequence: { groupOrder: name === 'firefox' ? 4 : 3 },
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          setupFiles: ['fake-indexeddb/auto'],
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/house/built/**'],
          // a test that hangs is ended; a slow machine is no fault
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // what a build has written is looked at after the build: see tests/run.ts
        test: {
          name: 'built',
          include: ['tests/house/built/**/*.test.ts'],
          sequence: { groupOrder: 2 },
        },
      },
      inBrowser('chromium'),
      inBrowser('firefox'),
    ],
  },
});
