import { describe, expect, test } from 'vitest';
import { report } from '../../src/cli/check.ts';
import { formatProblem } from '../../src/model/problems.ts';
import { check, edited } from './site-check.ts';
import { chapterFile as C } from './small-site.ts';

/** The small site's chapter was checked on 2 November 2026; today is 24 November. Its dates begin long before, so that any day fits. */
const expiring = (day: string) =>
  edited(
    C,
    'published: 2026-11-01\nchecked: 2026-11-02',
    `published: 2026-01-01\nchecked: 2026-01-02\nexpires: ${day}`,
  );

describe('facts that should be checked again', () => {
  test.each([
    ['tomorrow', '2026-11-25', [], []],
    ['today', '2026-11-24', [], []],
    [
      'yesterday',
      '2026-11-23',
      [
        `${C}:12  expires  its facts were to be checked again by 23 November 2026 → check them, then write the new days into "checked" and "expires"; from 23 January 2027 on this stops the build`,
      ],
      [],
    ],
    [
      'sixty days ago',
      '2026-09-25',
      [
        `${C}:12  expires  its facts were to be checked again by 25 September 2026 → check them, then write the new days into "checked" and "expires"; from 25 November 2026 on this stops the build`,
      ],
      [],
    ],
    [
      'sixty-one days ago',
      '2026-09-24',
      [],
      [
        `${C}:12  expires  its facts were to be checked again by 24 September 2026, and 60 days of grace are over → check them, then write the new days into "checked" and "expires"`,
      ],
    ],
  ])('%s', async (_when, day, warnings, problems) => {
    const result = await check(expiring(day));
    expect(result.warnings.map(formatProblem)).toEqual(warnings);
    expect(result.problems.map(formatProblem)).toEqual(problems);
  });

  test('are told before they stop anything', async () => {
    const printed = report(await check(expiring('2026-11-23')), false);
    expect(printed).toMatch(/^soon: content\/.*expires.*\n\n\d+ files checked, no problem$/);
  });
});
