import { expect, test } from 'vitest';
import { shortDefinition } from '../../../../src/model/terms/definition.ts';
import { spellingProblems } from '../../../../src/model/terms/problems.ts';
import { aTerm } from '../../../support/entries.ts';

test.each([
  ['What it is. What to do.', 'What it is.'],
  ['One sentence only.', 'One sentence only.'],
  [
    'The target, such as 99.9% of checkouts under two seconds. Ask.',
    'The target, such as 99.9% of checkouts under two seconds.',
  ],
  ['Is it? Yes.', 'Is it?'],
  [
    'UK, 2026: a claim. Two years are needed. Not legal advice: see Acas.',
    'UK, 2026: a claim. Two years are needed. Not legal advice: see Acas.',
  ],
])('a page says of "%s": "%s"', (definition, expected) => {
  expect(shortDefinition({ definition })).toBe(expected);
});

test('no two terms are linked from one spelling', () => {
  const terms = [
    aTerm('retro', { term: 'Retro' }),
    aTerm('retrospective', { term: 'Retrospective', long: 'retro' }),
    aTerm('rest', { term: 'Rest', long: 'rest', link: ['Rest'] }),
    aTerm('other', { term: 'Retro', link: [] }),
  ];
  expect(spellingProblems(terms)).toEqual([
    {
      file: terms[1]?.file,
      field: 'retrospective.link',
      code: 'duplicate',
      wrong: 'pages would link "retro" to "retro" as well',
      remedy: 'give one of the two a list "link" without it',
    },
  ]);
});
