import { describe, expect, test } from 'vitest';
import { checkLadder, checkSelfReferences } from '../../../src/model/consistency.ts';
import type { Content } from '../../../src/model/content.ts';
import type { Problem } from '../../../src/model/problems.ts';
import { aLevel, aTerm, aThread, levels, someContent } from '../../support/entries.ts';

const threadFile = 'content/questions/2026/how-to-ask.md';

function found(
  check: (content: Content, problems: Problem[]) => void,
  lists: Partial<Content> = {},
): Problem[] {
  const problems: Problem[] = [];
  check(someContent(lists), problems);
  return problems;
}

const brief = (problems: readonly Problem[]) =>
  problems.map(({ field, code, wrong }) => [field, code, wrong]);

describe('checkLadder', () => {
  type LevelFields = Parameters<typeof aLevel>[0];
  type Step = [id: LevelFields['id'], rung: number, next?: LevelFields['id']];
  const laddered = (steps: readonly Step[]) => {
    const problems: Problem[] = [];
    const ladder = steps.map(([id, rung, next]) =>
      aLevel({ id, name: id, rung, summary: 'A level.', ...(next === undefined ? {} : { next }) }),
    );
    checkLadder(ladder, problems);
    return brief(problems);
  };
  const back = (above: string, rung: number, own: number) =>
    `"${above}" stands on rung ${rung}, which is not above rung ${own}: the ladder would lead back`;

  test('the ladder that there is goes up', () => {
    const problems: Problem[] = [];
    checkLadder(levels, problems);
    expect(problems).toEqual([]);
  });

  test.each<[string, Step[], string[][]]>([
    ['a level of its own', [['junior', 1]], []],
    [
      'a rung left out',
      [
        ['junior', 1, 'senior'],
        ['senior', 3],
      ],
      [],
    ],
    ['to itself', [['junior', 1, 'junior']], [['junior.next', 'cycle', back('junior', 1, 1)]]],
    [
      'down',
      [
        ['junior', 1],
        ['senior', 3, 'junior'],
      ],
      [['senior.next', 'cycle', back('junior', 1, 3)]],
    ],
    [
      'two that lead to each other',
      [
        ['junior', 1, 'senior'],
        ['senior', 3, 'junior'],
      ],
      [['senior.next', 'cycle', back('junior', 1, 3)]],
    ],
    [
      'two on one rung',
      [
        ['junior', 1, 'senior'],
        ['senior', 1],
      ],
      [['junior.next', 'cycle', back('senior', 1, 1)]],
    ],
    [
      'a round of three',
      [
        ['junior', 1, 'mid-level'],
        ['mid-level', 2, 'senior'],
        ['senior', 3, 'junior'],
      ],
      [['senior.next', 'cycle', back('junior', 1, 3)]],
    ],
    ['nowhere', [['junior', 1, 'senior']], [['junior.next', 'reference', 'there is no level "senior"']]],
    [
      'every level has none above it',
      [
        ['every-level', 0, 'junior'],
        ['junior', 1],
      ],
      [['every-level.next', 'cycle', '"every-level" serves every level (rung 0): no level is above it']],
    ],
  ])('%s', (_name, steps, expected) => expect(laddered(steps)).toEqual(expected));
});

describe('checkSelfReferences', () => {
  test('a thread that is related to itself, a term that says to see itself', () => {
    const threads = [aThread(threadFile, { id: 'how-to-ask', related: ['other', 'how-to-ask'] })];
    const terms = [aTerm('pip', { see: ['ladder', 'rating', 'pip'] })];
    expect(found(checkSelfReferences, { threads, terms })).toEqual([
      {
        ...{ file: threadFile, field: 'related.1', code: 'cycle' },
        ...{ wrong: '"how-to-ask" refers to itself', remedy: 'remove it from its own list' },
      },
      {
        ...{ file: 'content/glossary.yaml', field: 'pip.see.2', code: 'cycle' },
        ...{ wrong: '"pip" refers to itself', remedy: 'remove it from its own list' },
      },
    ]);
  });

  test('two that name each other are in order', () => {
    const terms = [aTerm('pip', { see: ['rating'] }), aTerm('rating', { see: ['pip'] })];
    const threads = ['a', 'b'].map((id) =>
      aThread(`content/questions/2026/${id}.md`, { id, related: [id === 'a' ? 'b' : 'a'] }),
    );
    expect(found(checkSelfReferences, { terms, threads })).toEqual([]);
  });
});
