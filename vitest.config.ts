import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests that look at the built site share one fresh build of it. */
const built = { globalSetup: ['tests/support/built-site.ts'], testTimeout: 60_000, hookTimeout: 240_000 };

// In a browser a frame can come late on a busy machine: there a test has failed when it has failed twice, and the report says which needed a second run.
// Each project is a way of looking: at functions, at content files, at built pages, at pages in a browser.
export default defineConfig({
  test: {
    reporters: ['default', './tests/support/tally.ts'],
    // Vitest would give two cores one worker; the browser's tests wait as long as they compute.
    maxWorkers: 2 * availableParallelism(),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/*.test.ts', 'tests/unit/**/*.test.ts'],
          testTimeout: 60_000,
          isolate: false,
        },
      },
      {
        test: {
          name: 'content',
          include: ['tests/content/**/*.test.ts'],
          testTimeout: 60_000,
          isolate: false,
        },
      },
      { test: { name: 'build', include: ['tests/build/**/*.test.ts'], ...built } },
      { test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], ...built, retry: 1 } },
    ],
  },
});
