import { describe, expect, test } from 'vitest';
import { assemble } from '../../../src/model/assemble.ts';
import { criteriaCountProblems, criteriaOf } from '../../../src/model/criteria.ts';
import { formatProblem } from '../../../src/model/problems.ts';
import { criterion } from '../../../src/schemas/vocabularies.ts';
import { aChapter, aThread, someContent } from '../../support/entries.ts';

const file = 'content/criteria.yaml';
const one = (id: string, fields: object = {}) => ({
  file,
  data: criterion.parse({ id, says: 'Says so.', weak: 'No.', solid: 'Yes.', next: 'More.', ...fields }),
});
const words = ['a', 'b', 'c', 'd'];
/** Four criteria for each level of both dimensions of the small content. */
const full = ['scope', 'craft'].flatMap((dimension) =>
  ['junior', 'mid-level', 'senior'].flatMap((level) =>
    words.map((word) => one(`${dimension}.${level}.${word}`)),
  ),
);

describe('criteria', () => {
  test('are known by dimension and level, in their order', () => {
    const { site, problems } = assemble(someContent({ criteria: full }));
    expect(problems).toEqual([]);
    expect(site.criteria).toHaveLength(24);
    expect(criteriaOf(site.criteria, { id: 'craft' }, { id: 'senior' }).map(({ id }) => id)).toEqual(
      words.map((word) => `craft.senior.${word}`),
    );
  });

  test('tell the chapters and threads that they name', () => {
    const criteria = full.map((entry, index) =>
      index === 0 ? one('scope.junior.a', { chapters: ['j-asking'], threads: ['how-to-ask'] }) : entry,
    );
    const content = someContent({
      criteria,
      chapters: [aChapter('content/guide/junior/01-asking.mdx', { id: 'j-asking' })],
      threads: [aThread('content/questions/2026/how-to-ask.md')],
    });
    const { site, problems } = assemble(content);
    expect(problems).toEqual([]);
    expect(site.chapters[0]?.criteria?.map(({ id }) => id)).toEqual(['scope.junior.a']);
    expect(site.threads[0]?.criteria?.map(({ id }) => id)).toEqual(['scope.junior.a']);
  });

  test('may all be missing', () => {
    expect(assemble(someContent({})).site.criteria).toEqual([]);
  });

  test.each<[string, typeof full, string, string]>([
    [
      'one that stands twice',
      [...full, one('craft.senior.a')],
      'id',
      'the criterion id "craft.senior.a" stands twice in this file',
    ],
    [
      'a dimension that is not known',
      [...full, one('crafts.senior.a')],
      'crafts.senior.a.id',
      'there is no dimension "crafts"',
    ],
    [
      'a chapter that does not exist',
      [...full, one('craft.senior.e', { chapters: ['nowhere'] })],
      'craft.senior.e.chapters.0',
      'there is no chapter "nowhere"',
    ],
    [
      'a framework without a source',
      [...full, one('craft.senior.e', { agree: ['nobody'] })],
      'craft.senior.e.agree.0',
      'there is no source "nobody"',
    ],
  ])('say what is wrong: %s', (_what, criteria, field, wrong) => {
    const { problems } = assemble(someContent({ criteria }));
    expect(problems.map((problem) => [problem.file, problem.field, problem.wrong])).toEqual([
      [file, field, wrong],
    ]);
  });

  test.each<[string, typeof full, string[]]>([
    ['none at all', [], []],
    ['enough', full, []],
    [
      'too few at a level',
      full.slice(1),
      [
        'content/dimensions.yaml  scope  "scope" has 3 criteria at "junior" → write 4 to 5 in content/criteria.yaml, with ids that begin with scope.junior.',
      ],
    ],
    [
      'too many at a level',
      [...full, one('craft.senior.e'), one('craft.senior.f')],
      [
        'content/dimensions.yaml  craft  "craft" has 6 criteria at "senior" → write 4 to 5 in content/criteria.yaml, with ids that begin with craft.senior.',
      ],
    ],
  ])('are counted: %s', (_what, criteria, says) => {
    const content = someContent({ criteria });
    const problems = criteriaCountProblems(content, assemble(content).site.criteria, { fewest: 4, most: 5 });
    expect(problems.map(formatProblem)).toEqual(says);
  });

  test.each(['craft.every-level.a', 'craft.junior', 'Craft.junior.a', 'craft.junior.a b', 'craft.junior.'])(
    'refuse the id "%s"',
    (id) => {
      expect(() => one(id)).toThrow('write dimension.level.words-with-hyphens');
    },
  );
});
