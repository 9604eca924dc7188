import { describe, expect, test } from 'vitest';
import { orderedAnswers } from '../../../src/model/answer-order.ts';

const answer = (id: string, fields: { votes?: number; accepted?: boolean } = {}) => ({
  id,
  by: 'Somebody',
  origin: 'archived' as const,
  ...fields,
});

describe('orderedAnswers', () => {
  test.each([
    ['nobody judged: as written', [answer('a'), answer('b')], ['a', 'b']],
    ['votes', [answer('a', { votes: 1 }), answer('b', { votes: 7 })], ['b', 'a']],
    ['accepted before votes', [answer('a', { votes: 9 }), answer('b', { accepted: true })], ['b', 'a']],
    ['ours last, in their order', [answer('c'), answer('d'), answer('a', { votes: 0 })], ['a', 'c', 'd']],
    ['equal votes keep their places', [answer('a', { votes: 2 }), answer('b', { votes: 2 })], ['a', 'b']],
    ['votes against', [answer('a', { votes: -3 }), answer('b', { votes: 0 })], ['b', 'a']],
  ])('%s', (_name, answers, expected) => {
    expect(orderedAnswers(answers).answers.map(({ id }) => id)).toEqual(expected);
  });

  const ours = { ...answer('ours'), origin: 'editorial' as const };
  test.each([
    ['nobody judged', [answer('a'), ours], /^In the editors’ order.*None is ranked\.$/],
    [
      'accepted and votes',
      [answer('a', { accepted: true }), answer('b', { votes: 1 }), ours],
      /^The answer that the asker accepted comes first, then those with most votes at the source, then ours\.$/,
    ],
    [
      'votes alone',
      [answer('a', { votes: 1 }), ours],
      /^Those with most votes at the source come first, then ours\.$/,
    ],
    [
      'accepted alone',
      [answer('a', { accepted: true }), answer('b')],
      /^The answer that the asker accepted comes first\.$/,
    ],
    ['one answer', [answer('a')], /^$/],
    ['one answer with votes', [answer('a', { votes: 1, accepted: true })], /^$/],
  ])('the order in words, and no word of what there is none of: %s', (_name, answers, words) => {
    expect(orderedAnswers(answers).order).toMatch(words);
  });

  test('the given list stays as it is', () => {
    const given = [answer('a', { votes: 1 }), answer('b', { votes: 2 })];
    orderedAnswers(given);
    expect(given.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
