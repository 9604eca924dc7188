import { expect, test } from 'vitest';
import { buildEnvironment } from '../../bench/project.ts';

test('the bench builds in the environment of `npm run build`', () => {
  expect(buildEnvironment()).toEqual({ ASTRO_TELEMETRY_DISABLED: '1', MIMALLOC_PURGE_DELAY: '0' });
});
