import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** No file of tests changes what another one sees, and a fresh process for each would take longer than most of them. */
const common = { isolate: false, testTimeout: 60_000 };

/** Tests that look at the built site share one fresh build of it. */
const built = { ...common, globalSetup: ['tests/support/built-site.ts'], hookTimeout: 240_000 };

// Each project is a way of looking: at functions, at content files, at built pages, at pages in a browser. There a frame can come late on a busy
// machine: a test has failed when it has failed twice, and the report says which needed a second run.
export default defineConfig({
  test: {
    reporters: ['default', './tests/support/tally.ts'],
    // Vitest would give two cores one worker; the browser's tests wait as long as they compute.
    maxWorkers: 2 * availableParallelism(),
    projects: [
      { test: { ...common, name: 'unit', include: ['tests/*.test.ts', 'tests/unit/**/*.test.ts'] } },
      { test: { ...common, name: 'content', include: ['tests/content/**/*.test.ts'] } },
      { test: { ...built, name: 'build', include: ['tests/build/**/*.test.ts'] } },
      { test: { ...built, name: 'browser', include: ['tests/browser/**/*.test.ts'], retry: 1 } },
    ],
  },
});
