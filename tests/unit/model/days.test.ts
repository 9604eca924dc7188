import { describe, expect, test } from 'vitest';
import { daysAfter, isCalendarDay, longDay } from '../../../src/model/days.ts';

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

describe('daysAfter', () => {
  test.each([
    ['2026-11-24', 0, '2026-11-24'],
    ['2026-12-30', 3, '2027-01-02'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2027-05-24', 60, '2027-07-23'],
  ])('%s and %i days is %s', (day, count, later) => expect(daysAfter(day, count)).toBe(later));

  test.each(['', '2026-02-30', 'tomorrow'])('refuses "%s"', (day) => {
    expect(() => daysAfter(day, 1)).toThrow(RangeError);
  });
});
