import { expect, test } from 'vitest';
import { chapterSkeleton, questionSkeleton } from '../../../../src/cli/new/skeleton.ts';
import { readYaml, splitFrontMatter } from '../../../../src/loaders/front-matter.ts';

const fields = (text: string): unknown => {
  const parts = splitFrontMatter(text);
  const read = parts === undefined ? undefined : readYaml(parts.yaml, 2);
  return read !== undefined && 'value' in read ? read.value : undefined;
};

// Titles that YAML would read as something else without quotes.
test.each([
  'Plain',
  'A: b',
  '"Quoted" and \'so\'',
  '# 1',
  '- x',
  '12',
  'yes',
  'null',
  '2026-11-24',
  '{a}',
  '[a]',
  '@me',
  '*b*',
  'a #b',
  '🪜',
  'x'.repeat(120),
])('the title %j is read as it was written', (title) => {
  const request = { kind: 'question', title, slug: '12', levels: [], topics: [] } as const;
  expect(fields(questionSkeleton(request, '2026-11-24'))).toMatchObject({
    title,
    id: '12',
    date: '2026-11-24',
  });
  expect(fields(chapterSkeleton(request, 'j-12', '2026-11-24'))).toMatchObject({
    title,
    id: 'j-12',
    published: '2026-11-24',
  });
});

test('what was given stands in its place', () => {
  const request = {
    kind: 'question',
    title: 'x',
    slug: 'x',
    levels: ['junior', 'senior'],
    topics: ['pay'],
  } as const;
  expect(fields(questionSkeleton(request, '2026-11-24'))).toMatchObject({
    levels: ['junior', 'senior'],
    topics: ['pay'],
  });
});
