import { describe } from 'vitest';
import { edited, testRows, type Row } from './site-check.ts';
import { archivedFile as A, chapterFile as C, threadFile as T } from './small-site.ts';

/** Calendar days: today is 2026-11-24. */
const rows: readonly Row[] = [
  [
    'a day that does not exist',
    edited(T, 'date: 2026-11-01\nchecked', 'date: 2026-02-30\nchecked'),
    [`date ${T}:8  date  "2026-02-30" does not exist in the calendar → write a day that does`],
  ],
  [
    'a month that does not exist',
    edited(A, 'date: 2023-10-27', 'date: 2023-13-27'),
    [`date ${A}:8  date  "2023-13-27" does not exist in the calendar → write a day that does`],
  ],
  [
    'a word',
    edited(T, 'checked: 2026-11-02', 'checked: yesterday'),
    [`date ${T}:9  checked  "yesterday" is not a day → write YYYY-MM-DD`],
  ],
  [
    'a number',
    edited(T, 'checked: 2026-11-02', 'checked: 20261102'),
    [`date ${T}:9  checked  20261102 is not a day → write YYYY-MM-DD`],
  ],
  [
    'checked tomorrow',
    edited(T, 'checked: 2026-11-02', 'checked: 2026-11-25'),
    [
      `date ${T}:9  checked  2026-11-25 is in the future: it is 2026-11-24 at most → write a day up to 2026-11-24`,
    ],
  ],
  ['checked today', edited(T, 'checked: 2026-11-02', 'checked: 2026-11-24'), []],
  [
    'published tomorrow',
    edited(C, 'published: 2026-11-01\nchecked: 2026-11-02', 'published: 2026-11-25\nchecked: 2026-11-25'),
    [
      `date ${C}:10  published  2026-11-25 is in the future: it is 2026-11-24 at most → write a day up to 2026-11-24`,
      `date ${C}:11  checked  2026-11-25 is in the future: it is 2026-11-24 at most → write a day up to 2026-11-24`,
    ],
  ],
  [
    'captured tomorrow',
    edited(A, 'retrieved: 2026-11-01', 'retrieved: 2026-11-25'),
    [
      `date ${A}:12  source.retrieved  2026-11-25 is in the future: it is 2026-11-24 at most → write a day up to 2026-11-24`,
    ],
  ],
  [
    'an answer of next year',
    edited(T, 'origin: editorial, date: 2026-11-01', 'origin: editorial, date: 2027-11-01'),
    [
      `date ${T}:11  answers.0.date  2027-11-01 is in the future: it is 2026-11-24 at most → write a day up to 2026-11-24`,
    ],
  ],
  [
    'a thread checked before it was written',
    edited(T, 'checked: 2026-11-02', 'checked: 2026-10-31'),
    [
      `date ${T}:9  checked  2026-10-31 is before the day it was written (2026-11-01) → write a day from 2026-11-01 on`,
    ],
  ],
  [
    'a chapter checked before it was published',
    edited(C, 'checked: 2026-11-02', 'checked: 2026-10-31'),
    [
      `date ${C}:11  checked  2026-10-31 is before the day it was published (2026-11-01) → write a day from 2026-11-01 on`,
    ],
  ],
  [
    'a chapter that expires before it was checked',
    edited(C, 'checked: 2026-11-02', 'checked: 2026-11-02\nexpires: 2026-11-01'),
    [
      `date ${C}:12  expires  2026-11-01 is before the day it was checked (2026-11-02) → write a day from 2026-11-02 on`,
    ],
  ],
  [
    'another year than the folder',
    edited(T, 'date: 2026-11-01\nchecked', 'date: 2025-11-01\nchecked'),
    [
      `placement ${T}:8  date  "2025-11-01" is not in the year of the folder, 2026 → move the file to content/questions/2025/how-to-ask.md, or mend the date`,
    ],
  ],
];

describe('days', () => testRows(rows));
