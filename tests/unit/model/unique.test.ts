import { expect, test } from 'vitest';
import type { Problem } from '../../../src/model/problems.ts';
import { Unique } from '../../../src/model/unique.ts';

test('what two files want is reported of each after the first, with the first', () => {
  const problems: Problem[] = [];
  const unique = new Unique(problems);
  unique.take('a.md', 'title', 'the title "Late"', 'late');
  unique.take('b.md', 'title', 'the title "late"', 'late');
  unique.take('c.md', 'title', 'the title "LATE"', 'late');
  unique.take('c.md', 'id', 'the id "late"');
  expect(problems.map(({ file, field, wrong }) => [file, field, wrong])).toEqual([
    ['b.md', 'title', 'the title "late" stands in a.md too'],
    ['c.md', 'title', 'the title "LATE" stands in a.md too'],
  ]);
});
