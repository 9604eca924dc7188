import { describe, expect, test } from 'vitest';
import { isCalendarDay, longDay } from '../../../src/model/days.ts';

describe('isCalendarDay', () => {
  test.each([
    '2026-11-24',
    '2024-02-29',
    '2000-02-29',
    '2023-12-31',
    '2026-01-01',
    '2026-04-30',
    '0001-01-01',
    '9999-12-31',
  ])('%s exists', (day) => {
    expect(isCalendarDay(day)).toBe(true);
  });
  test.each([
    ...[
      '2024-02-30',
      '2023-02-29',
      '1900-02-29',
      '2100-02-29',
      '2026-04-31',
      '2026-00-10',
      '2026-13-01',
      '2026-01-00',
      '2026-01-32',
      '0000-01-01',
    ],
    ...[
      '',
      '2026',
      '2026-1-1',
      '26-01-01',
      '2026/01/01',
      '2026-01-01T00:00:00Z',
      ' 2026-01-01',
      '2026-01-01\n',
      '-2026-01-01',
      '２０２６-01-01',
    ],
  ])('"%s" does not', (day) => {
    expect(isCalendarDay(day)).toBe(false);
  });
});

describe('longDay', () => {
  test.each([
    ['2026-11-24', '24 November 2026'],
    ['2024-02-29', '29 February 2024'],
    ['0987-01-05', '5 January 987'],
  ])('%s is %s', (day, long) => {
    expect(longDay(day)).toBe(long);
  });
  test.each(['2023-02-29', 'yesterday', ''])('refuses "%s" rather than print it', (day) => {
    expect(() => longDay(day)).toThrow(RangeError);
  });
});
