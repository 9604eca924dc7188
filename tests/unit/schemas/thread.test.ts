import { describe, expect, test } from 'vitest';
import { loadedThread, thread } from '../../../src/schemas/thread.ts';

const sample = {
  id: 'how-to-ask',
  title: 'How do I ask?',
  kind: 'sample',
  levels: ['junior'],
  topics: ['manager'],
  asker: { label: 'Junior engineer' },
  date: '2026-11-01',
  checked: '2026-11-02',
  answers: [{ id: 'peer', by: 'Another junior', origin: 'editorial' }],
};
const archived = { ...sample, kind: 'archived', source: { name: 'Taro', retrieved: '2026-11-01' } };

/** Places of everything that is wrong. */
const faults = (value: unknown): string[] => {
  const { error } = thread.safeParse(value);
  return (error?.issues ?? []).map((issue) =>
    [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys : [])].join('.'),
  );
};

test('lists that are left out are empty', () => {
  expect(thread.parse(sample)).toEqual({ ...sample, chapters: [], related: [], sources: [] });
});

test('counts that are left out are unknown, not none', () => {
  expect(thread.parse(archived)).toMatchObject({ source: { reported: {}, captured: {} } });
});

test.each([
  [12, true],
  ['1.1K', true],
  ['2M', true],
  ['12', true],
  ['about 12', false],
  ['1,100', false],
  [-1, false],
  [1.5, false],
])('a reported count of %s: %s', (views, isCount) => {
  const value = { ...archived, source: { ...archived.source, reported: { views } } };
  expect(faults(value)).toEqual(isCount ? [] : ['source.reported.views']);
});

describe('refuses', () => {
  test.each([
    ['an archived thread without its source', { ...archived, source: undefined }, ['source']],
    ['a sample with a source', { ...sample, source: archived.source }, ['source']],
    ['an unknown kind', { ...sample, kind: 'real' }, ['kind']],
    ['an unknown field', { ...sample, votes: 3 }, ['votes']],
    [
      'an unknown field of an answer',
      { ...sample, answers: [{ ...sample.answers[0], name: 'x' }] },
      ['answers.0.name'],
    ],
    [
      'a person who is at every level',
      { ...sample, asker: { label: 'x', level: 'every-level' } },
      ['asker.level'],
    ],
    ['no level', { ...sample, levels: [] }, ['levels']],
    ['no topic', { ...sample, topics: [] }, ['topics']],
    ['five topics', { ...sample, topics: ['a', 'b', 'c', 'd', 'e'] }, ['topics']],
    ['no answer', { ...sample, answers: [] }, ['answers']],
    [
      'an answer of unknown origin',
      { ...sample, answers: [{ ...sample.answers[0], origin: 'ai' }] },
      ['answers.0.origin'],
    ],
    ['what only the loader adds', { ...sample, excerpt: 'x' }, ['excerpt']],
  ])('%s', (_name, value, expected) => {
    expect(faults(value)).toEqual(expected);
  });
});

test('a loaded thread has what cards need', () => {
  expect(loadedThread.safeParse(sample).success).toBe(false);
  expect(loadedThread.safeParse({ ...sample, excerpt: 'x', summary: 'y' }).success).toBe(true);
});
