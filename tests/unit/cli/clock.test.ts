import { expect, test } from 'vitest';
import { localDay } from '../../../src/cli/clock.ts';

test.each([
  [new Date(2026, 10, 24, 0, 0, 0), '2026-11-24'],
  [new Date(2026, 10, 24, 23, 59, 59), '2026-11-24'],
  [new Date(2026, 0, 5), '2026-01-05'],
])('%s is %s where the command runs', (now, day) => {
  expect(localDay(now)).toBe(day);
});
