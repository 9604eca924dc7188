import { describe, expect, test } from 'vitest';
import { formatFinding, formatFindings, sortFindings, type Finding } from '../../../src/verify/finding.ts';

const finding = (page: string, more: Partial<Finding> = {}): Finding => ({
  check: 'ids',
  page,
  wrong: 'the id "a" stands there more than once',
  remedy: 'rename all but one of them',
  ...more,
});

describe('formatFinding', () => {
  test('names page, content file, check, fault and remedy', () => {
    expect(formatFinding(finding('/questions/x/', { source: 'content/questions/2026/x.md' }))).toBe(
      '/questions/x/ (content/questions/2026/x.md)  ids  the id "a" stands there more than once → rename all but one of them',
    );
  });

  test('leaves out a content file that there is not', () => {
    expect(formatFinding(finding('/'))).toBe(
      '/  ids  the id "a" stands there more than once → rename all but one of them',
    );
  });
});

describe('formatFindings', () => {
  test('names up to three pages with the same fault one by one', () => {
    expect(formatFindings([finding('/a/'), finding('/b/'), finding('/c/')]).split('\n')).toHaveLength(3);
  });

  test('tells a fault of four pages once, and how many more there are', () => {
    const findings = ['/a/', '/b/', '/c/', '/d/'].map((page) => finding(page));
    expect(formatFindings([...findings, finding('/a/', { wrong: 'another fault' })])).toBe(
      [
        '/a/, /b/, /c/ and 1 more  ids  the id "a" stands there more than once → rename all but one of them',
        '/a/  ids  another fault → rename all but one of them',
      ].join('\n'),
    );
  });

  test('is empty when nothing is wrong', () => {
    expect(formatFindings([])).toBe('');
  });
});

test('sortFindings goes by page, then check, then fault, and leaves its input alone', () => {
  const input = [
    finding('/b/'),
    finding('/a/', { check: 'links' }),
    finding('/a/', { wrong: 'b' }),
    finding('/a/', { wrong: 'a' }),
  ];
  const before = [...input];
  expect(sortFindings(input).map(({ page, check, wrong }) => [page, check, wrong])).toEqual([
    ['/a/', 'ids', 'a'],
    ['/a/', 'ids', 'b'],
    ['/a/', 'links', 'the id "a" stands there more than once'],
    ['/b/', 'ids', 'the id "a" stands there more than once'],
  ]);
  expect(input).toEqual(before);
});
