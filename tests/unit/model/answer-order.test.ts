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

  test('the order is told in words, each order its own; one answer needs none', () => {
    const ours = orderedAnswers([answer('a'), answer('b')]).order;
    const theirs = orderedAnswers([answer('a', { votes: 1 }), answer('b')]).order;
    expect(ours).toContain('None is ranked');
    expect(theirs).toContain('accepted comes first');
    expect(orderedAnswers([answer('a')]).order).toBe('');
  });

  test('the given list stays as it is', () => {
    const given = [answer('a', { votes: 1 }), answer('b', { votes: 2 })];
    orderedAnswers(given);
    expect(given.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
