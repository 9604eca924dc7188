import { defineConfig } from 'vitest/config';

/** Tests that look at the built site share one fresh build of it. */
const built = { globalSetup: ['tests/support/built-site.ts'], testTimeout: 60_000, hookTimeout: 240_000 };

// Each project is a way of looking: at functions, at content files, at built pages, at pages in a browser.
export default defineConfig({
  test: {
    reporters: ['default', './tests/support/tally.ts'],
    // Two cores would get one worker: the browser's tests wait more than they compute.
    maxWorkers: '100%',
    projects: [
      {
        test: { name: 'unit', include: ['tests/*.test.ts', 'tests/unit/**/*.test.ts'], testTimeout: 60_000 },
      },
      { test: { name: 'content', include: ['tests/content/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'build', include: ['tests/build/**/*.test.ts'], ...built } },
      { test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], ...built } },
    ],
  },
});
