import { describe, expect, test } from 'vitest';
import { checkOrderOfDays } from '../../../src/model/consistency.ts';
import type { Content } from '../../../src/model/content.ts';
import type { Problem } from '../../../src/model/problems.ts';
import {
  aChapter,
  aLevelPage,
  anArchivedThread,
  aPage,
  aThread,
  someContent,
} from '../../support/entries.ts';

const threadFile = 'content/questions/2026/how-to-ask.md';
const chapterFile = 'content/guide/junior/01-asking.mdx';

function days(lists: Partial<Content>): Problem[] {
  const problems: Problem[] = [];
  checkOrderOfDays(someContent(lists), problems);
  return problems;
}

const brief = (problems: readonly Problem[]) =>
  problems.map(({ field, code, wrong }) => [field, code, wrong]);

describe('checkOrderOfDays', () => {
  test('says where, what and what to write', () =>
    expect(
      days({ chapters: [aChapter(chapterFile, { published: '2026-02-01', checked: '2026-01-31' })] }),
    ).toEqual([
      {
        ...{ file: chapterFile, field: 'checked', code: 'date' },
        wrong: '2026-01-31 is before the day it was published (2026-02-01)',
        remedy: 'write a day from 2026-02-01 on',
      },
    ]));

  const published = { published: '2026-02-01', checked: '2026-01-31' };
  test.each([
    ['a level page', { levelPages: [aLevelPage('content/levels/junior.mdx', published)] }],
    ['a page', { pages: [aPage('content/pages/about.mdx', published)] }],
  ])('%s is checked after it was published', (_name, lists) =>
    expect(brief(days(lists))).toEqual([
      ['checked', 'date', '2026-01-31 is before the day it was published (2026-02-01)'],
    ]),
  );

  test.each([
    ['2026-02-01', '2026-02-01', '2026-02-01', []],
    ['2026-02-01', '2026-02-02', '2026-02-01', ['expires']],
    ['2026-02-03', '2026-02-02', '2026-02-01', ['checked', 'expires']],
    ['2025-12-31', '2026-01-01', '2026-01-02', []],
  ])('a chapter published %s, checked %s, expiring %s', (day, checked, expires, fields) =>
    expect(
      days({ chapters: [aChapter(chapterFile, { published: day, checked, expires })] }).map(
        ({ field }) => field,
      ),
    ).toEqual(fields),
  );

  const answer = (date?: string) => ({
    ...{ id: `a${date ?? ''}`, by: 'Engineer, bank', origin: 'editorial' as const },
    ...(date === undefined ? {} : { date }),
  });

  test('a sample is checked, and answered, from the day on which it was written', () => {
    const answers = [answer('2026-03-10'), answer('2026-03-09'), answer(), answer('2025-12-31')];
    const thread = aThread(threadFile, { date: '2026-03-10', checked: '2026-03-09', answers });
    expect(brief(days({ threads: [thread] }))).toEqual([
      ['checked', 'date', '2026-03-09 is before the day it was written (2026-03-10)'],
      ['answers.1.date', 'date', '2026-03-09 is before the day of the question (2026-03-10)'],
      ['answers.3.date', 'date', '2025-12-31 is before the day of the question (2026-03-10)'],
    ]);
  });

  test('an archived thread is checked and captured from the day on which it was asked', () => {
    const fields = { date: '2026-03-10', checked: '2026-03-09' };
    const thread = anArchivedThread(threadFile, { retrieved: '2026-03-08' }, fields);
    expect(brief(days({ threads: [thread] }))).toEqual([
      ['checked', 'date', '2026-03-09 is before the day it was asked (2026-03-10)'],
      ['source.retrieved', 'date', '2026-03-08 is before the day it was asked (2026-03-10)'],
    ]);
  });

  test('the same day is in order', () => {
    const fields = { date: '2026-03-10', checked: '2026-03-10', answers: [answer('2026-03-10')] };
    expect(days({ threads: [anArchivedThread(threadFile, { retrieved: '2026-03-10' }, fields)] })).toEqual(
      [],
    );
  });
});
