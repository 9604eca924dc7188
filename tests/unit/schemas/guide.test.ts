import { describe, expect, test } from 'vitest';
import type { z } from 'astro/zod';
import { chapter, levelPage, plainPage } from '../../../src/schemas/guide.ts';

const plain = { title: 'About', description: 'x'.repeat(70), published: '2026-11-01', checked: '2026-11-02' };
const level = { ...plain, answer: 'You are given a goal.' };
const { title, description, answer, published, checked } = level;
const good = {
  id: 'j-asking',
  title,
  question: 'When?',
  description,
  answer,
  topics: ['pay'],
  dimensions: ['craft'],
  published,
  checked,
};

const faults = (schema: z.ZodType, value: unknown): string[] =>
  (schema.safeParse(value).error?.issues ?? []).map((issue) => issue.path.join('.') || issue.code);

test.each([
  ['a plain page', plainPage, plain, plain],
  ['a level page', levelPage, level, { ...level, sources: [] }],
  ['a chapter', chapter, good, { ...good, threads: [], sources: [] }],
  [
    'a chapter that expires',
    chapter,
    { ...good, expires: '2027-05-24' },
    { ...good, expires: '2027-05-24', threads: [], sources: [] },
  ],
] as const)('%s is read, and lists that are left out are empty', (_name, schema, value, expected) => {
  expect((schema as z.ZodType).parse(value)).toEqual(expected);
});

describe('every field is needed', () => {
  test.each(Object.keys(plain))('%s of a plain page', (key) => {
    expect(faults(plainPage, { ...plain, [key]: undefined })).toEqual([key]);
  });
  test.each(Object.keys(level))('%s of a level page', (key) => {
    expect(faults(levelPage, { ...level, [key]: undefined })).toEqual([key]);
  });
  test.each(Object.keys(good))('%s of a chapter', (key) => {
    expect(faults(chapter, { ...good, [key]: undefined })).toEqual([key]);
  });
});

describe('refuses', () => {
  test.each([
    ['an unknown field', { ...good, slug: 'x' }, ['unrecognized_keys']],
    ['a long title', { ...good, title: 'x'.repeat(71) }, ['title']],
    ['a long answer', { ...good, answer: 'word '.repeat(81) }, ['answer']],
    ['no dimension', { ...good, dimensions: [] }, ['dimensions']],
    ['five topics', { ...good, topics: ['a', 'b', 'c', 'd', 'e'] }, ['topics']],
    ['a source twice', { ...good, sources: ['a', 'a'] }, ['sources.1']],
    ['a day that does not exist', { ...good, expires: '2027-02-29' }, ['expires']],
  ])('%s in a chapter', (_name, value, expected) => {
    expect(faults(chapter, value)).toEqual(expected);
  });
  test('a long answer on a level page', () => {
    expect(faults(levelPage, { ...level, answer: 'word '.repeat(61) })).toEqual(['answer']);
  });
});
