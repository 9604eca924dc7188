import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { frontMatter } from '../../../src/formats/front-matter.ts';

test('fields are read as they were given', () => {
  const fields = {
    title: 'A "title": with # signs\\ and — dashes',
    kind: 'sample',
    word: 'no',
    date: '2026-11-24',
    levels: ['junior', 'mid-level'],
    sample: true,
    number: 3,
    one: '1',
  };
  const text = frontMatter({ ...fields, left: undefined });
  expect(text.startsWith('---\n') && text.endsWith('\n---\n')).toBe(true);
  expect(parse(text.slice(4, -4))).toEqual(fields);
});
