import { describe, expect, test } from 'vitest';
import { assembleChapters } from '../../../src/model/assemble-chapters.ts';
import type { Content } from '../../../src/model/content.ts';
import type { Problem } from '../../../src/model/problems.ts';
import { aChapter, knownOf, someContent } from '../../support/entries.ts';

function assembled(chapters: Content['chapters']) {
  const content = someContent({ chapters });
  const problems: Problem[] = [];
  return { chapters: assembleChapters(content, knownOf(content), problems), problems };
}

describe('good chapters', () => {
  const { chapters, problems } = assembled([
    aChapter('content/guide/senior/01-leading.mdx', { id: 's-leading' }),
    aChapter('content/guide/junior/10-advice.mdx', { id: 'j-advice', topics: ['pay', 'reviews'] }),
    aChapter('content/guide/junior/09-asking.mdx', { id: 'j-asking', sources: ['dbx', 'sg'] }),
    aChapter('content/guide/mid-level/02-scope.mdx', { id: 'm-scope', dimensions: ['craft', 'scope'] }),
    aChapter('content/guide/every-level/100-layoffs.mdx', { id: 'g-layoffs' }),
  ]);

  test('stand in the order of the guide: every level, then up the ladder, on a shelf by number', () => {
    expect(problems).toEqual([]);
    expect(chapters.map(({ address, order, slug }) => [address, order, slug])).toEqual([
      ['/guide/every-level/layoffs/', 100, 'layoffs'],
      ['/guide/junior/asking/', 9, 'asking'],
      ['/guide/junior/advice/', 10, 'advice'],
      ['/guide/mid-level/scope/', 2, 'scope'],
      ['/guide/senior/leading/', 1, 'leading'],
    ]);
  });

  test('follow one another across shelves', () => {
    expect(chapters.map((chapter) => [chapter.previous?.slug, chapter.next?.slug])).toEqual([
      [undefined, 'asking'],
      ['layoffs', 'advice'],
      ['asking', 'scope'],
      ['advice', 'leading'],
      ['scope', undefined],
    ]);
  });

  test('have their references resolved, in the order in which they are written', () => {
    const byId = new Map(chapters.map((chapter) => [chapter.id, chapter]));
    expect(byId.get('j-advice')?.topics.map(({ name }) => name)).toEqual(['Topic pay', 'Topic reviews']);
    expect(byId.get('m-scope')?.dimensions.map(({ id }) => id)).toEqual(['craft', 'scope']);
    expect(byId.get('j-asking')?.sources.map(({ id }) => id)).toEqual(['dbx', 'sg']);
    expect(byId.get('j-asking')?.level.name).toBe('Junior');
    expect(byId.get('j-asking')?.threads).toEqual([]);
  });
});

test('no chapter at all is no problem here', () =>
  expect(assembled([])).toEqual({ chapters: [], problems: [] }));

test.each([
  ['no number', 'content/guide/junior/asking.mdx'],
  ['unknown shelf', 'content/guide/staff/01-asking.mdx'],
  ['too deep', 'content/guide/junior/more/01-asking.mdx'],
  ['no shelf', 'content/guide/01-asking.mdx'],
  ['no name but a number', 'content/guide/junior/01.mdx'],
])('a chapter in a wrong place is left out and said: %s', (_name, file) => {
  const { chapters, problems } = assembled([aChapter(file)]);
  expect(chapters).toEqual([]);
  expect(problems).toEqual([
    {
      ...{ file, field: 'file name', code: 'placement' },
      wrong: 'the path does not say which shelf and which place the chapter has',
      remedy:
        'name it content/guide/<level>/<nn>-<slug>.mdx, for instance content/guide/junior/03-asking.mdx',
    },
  ]);
});

test('unknown topics, dimensions and sources are said at their place', () => {
  const file = 'content/guide/junior/01-asking.mdx';
  const { chapters, problems } = assembled([
    aChapter(file, { topics: ['pay', 'pays'], dimensions: ['kraft'], sources: ['sg', 'xx', 'yy'] }),
  ]);
  expect(problems.map((problem) => [problem.file, problem.field, problem.code, problem.wrong])).toEqual([
    [file, 'topics.1', 'reference', 'there is no topic "pays"'],
    [file, 'dimensions.0', 'reference', 'there is no dimension "kraft"'],
    [file, 'sources.1', 'reference', 'there is no source "xx"'],
    [file, 'sources.2', 'reference', 'there is no source "yy"'],
  ]);
  expect(chapters[0]?.topics.map(({ id }) => id)).toEqual(['pay']);
});

describe('doubled', () => {
  const first = 'content/guide/junior/01-asking.mdx';
  test.each([
    ['content/guide/senior/07-leading.mdx', 'j-asking', [['id', 'the chapter id "j-asking"']]],
    ['content/guide/junior/01-pay.mdx', 'j-pay', [['file name', 'the number 1 of junior']]],
    ['content/guide/junior/1-pay.mdx', 'j-pay', [['file name', 'the number 1 of junior']]],
    ['content/guide/junior/02-asking.mdx', 'j-pay', [['file name', 'the address /guide/junior/asking/']]],
    ['content/guide/senior/01-asking.mdx', 's-asking', []],
  ])('%s with id %s', (file, id, expected) => {
    const { problems } = assembled([aChapter(first, { id: 'j-asking' }), aChapter(file, { id })]);
    expect(problems).toEqual(
      expected.map(([field, what]) => ({
        ...{ file, field, code: 'duplicate' },
        ...{ wrong: `${what} stands in ${first} too`, remedy: 'change one of the two' },
      })),
    );
  });
});
