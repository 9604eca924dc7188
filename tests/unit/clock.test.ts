import { expect, test } from 'vitest';
import { latestDay, localDay } from '../../src/clock.ts';

test.each([
  [new Date(2026, 10, 24, 0, 0, 0), '2026-11-24'],
  [new Date(2026, 10, 24, 23, 59, 59), '2026-11-24'],
  [new Date(2026, 0, 5), '2026-01-05'],
])('%s is %s where the command runs', (now, day) => {
  expect(localDay(now)).toBe(day);
});

test.each([
  ['2026-11-24T09:59:59Z', '2026-11-24'],
  // Then the 25th begins in Kiribati.
  ['2026-11-24T10:00:00Z', '2026-11-25'],
  ['2026-12-31T23:00:00Z', '2027-01-01'],
])('at %s it is %s at most', (now, day) => {
  expect(latestDay(new Date(now))).toBe(day);
  expect(localDay(new Date(now)) <= day).toBe(true);
});
