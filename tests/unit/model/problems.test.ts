import { describe, expect, test } from 'vitest';
import {
  ContentError,
  duplicate,
  formatAnnotation,
  formatProblem,
  type Problem,
  sortProblems,
} from '../../../src/model/problems.ts';

const problem = (changes: Partial<Problem> = {}): Problem => ({
  file: 'content/a.md',
  line: 3,
  field: 'title',
  code: 'field',
  wrong: 'is empty',
  remedy: 'write it',
  ...changes,
});
const { line: _, ...whole } = problem();

describe('formatProblem', () => {
  test('names file, line, field, fault and remedy', () => {
    expect(formatProblem(problem())).toBe('content/a.md:3  title  is empty → write it');
  });
  test('leaves out a line that is not known', () => {
    expect(formatProblem(whole)).toBe('content/a.md  title  is empty → write it');
  });
});

describe('formatAnnotation', () => {
  test.each([
    ['a problem', problem(), '::error file=content/a.md,line=3,title=title::is empty → write it'],
    ['a problem of a whole file', whole, '::error file=content/a.md,title=title::is empty → write it'],
    [
      'signs that would end a property',
      problem({ file: 'a,b:c%d.md', field: 'answer: x' }),
      '::error file=a%2Cb%3Ac%25d.md,line=3,title=answer%3A x::is empty → write it',
    ],
    [
      'line breaks, which would begin another command',
      problem({ wrong: 'a\r\n::warning::b', remedy: '100%' }),
      '::error file=content/a.md,line=3,title=title::a%0D%0A::warning::b → 100%25',
    ],
  ])('%s', (_name, value, expected) => {
    expect(formatAnnotation(value)).toBe(expected);
  });
});

describe('sortProblems', () => {
  const sorted = [
    problem({ file: 'B.md', line: 9 }),
    (({ line: _line, ...rest }) => rest)(problem({ file: 'a.md' })),
    problem({ file: 'a.md', line: 2, field: 'b' }),
    problem({ file: 'a.md', line: 10, field: 'a' }),
    problem({ file: 'a.md', line: 10, field: 'b', wrong: 'x' }),
    problem({ file: 'a.md', line: 10, field: 'b', wrong: 'y' }),
  ];

  test('by file, line as a number, field, and fault', () => {
    expect(sortProblems([...sorted].reverse())).toEqual(sorted);
    expect(sortProblems(sorted.map((_one, index) => sorted[(index * 5) % 6] ?? problem()))).toEqual(sorted);
  });

  test('leaves the list that it is given', () => {
    const list = [...sorted].reverse();
    const before = [...list];
    sortProblems(list);
    expect(list).toEqual(before);
  });
});

describe('ContentError', () => {
  test('lists every problem in order', () => {
    const error = new ContentError([problem({ line: 5 }), problem()]);
    expect(error.message).toBe(
      '2 problems in the content:\ncontent/a.md:3  title  is empty → write it\ncontent/a.md:5  title  is empty → write it',
    );
    expect(error.problems.map(({ line }) => line)).toEqual([3, 5]);
    expect(error.name).toBe('ContentError');
  });
  test('counts one problem as one', () => {
    expect(new ContentError([problem()]).message).toMatch(/^1 problem in the content:\n/);
  });
});

test('duplicate names the other file', () =>
  expect(duplicate('b.md', 'title', 'the title "X"', 'a.md')).toEqual({
    ...{ file: 'b.md', field: 'title', code: 'duplicate' },
    ...{ wrong: 'the title "X" stands in a.md too', remedy: 'change one of the two' },
  }));
