import { describe, expect, test } from 'vitest';
import { Lookup } from '../../../src/model/lookup.ts';
import type { Problem } from '../../../src/model/problems.ts';
import { aTopic } from '../../support/entries.ts';

const file = 'content/questions/2026/how-to-ask.md';
const topics = (...ids: string[]) =>
  new Lookup(
    'topic',
    ids.map((id) => aTopic(id)),
    [],
  );

describe('Lookup', () => {
  test('resolves ids in the order in which they are asked for', () => {
    const problems: Problem[] = [];
    const found = topics('reviews', 'pay', 'manager').resolve(
      ['manager', 'reviews'],
      file,
      'topics',
      problems,
    );
    expect(found.map(({ id }) => id)).toEqual(['manager', 'reviews']);
    expect(problems).toEqual([]);
  });

  test('says where each unknown id stands, leaves it out and resolves the others', () => {
    const problems: Problem[] = [];
    const found = topics('reviews', 'pay').resolve(['reveiws', 'pay', 'gardening'], file, 'topics', problems);
    expect(found.map(({ id }) => id)).toEqual(['pay']);
    expect(problems).toEqual([
      {
        ...{ file, field: 'topics.0', code: 'reference', wrong: 'there is no topic "reveiws"' },
        remedy: 'write "reviews", or add the topic',
      },
      {
        ...{ file, field: 'topics.2', code: 'reference', wrong: 'there is no topic "gardening"' },
        remedy: 'add the topic, or remove the reference',
      },
    ]);
  });

  test('one: an unknown id is a problem at the field itself', () => {
    const problems: Problem[] = [];
    const lookup = topics('reviews');
    expect(lookup.one('reviews', file, 'topic', problems)?.id).toBe('reviews');
    expect(problems).toEqual([]);
    expect(lookup.one('review', file, 'topic', problems)).toBeUndefined();
    expect(problems.map(({ field, remedy }) => [field, remedy])).toEqual([
      ['topic', 'write "reviews", or add the topic'],
    ]);
  });

  test('get is silent; names of object properties are no ids', () => {
    const lookup = topics('reviews');
    expect(lookup.get('pay')).toBeUndefined();
    expect(lookup.get('constructor')).toBeUndefined();
    expect(lookup.get('__proto__')).toBeUndefined();
  });

  test('the first of two entries with one id stands, the other is a problem, in one file and across files', () => {
    const problems: Problem[] = [];
    const entries = [aTopic('pay'), aTopic('pay'), aTopic('pay', 'content/more.yaml')];
    const lookup = new Lookup('topic', entries, problems);
    expect(lookup.get('pay')).toBe(entries[0]?.data);
    expect(problems.map(({ file: at, field, code, wrong }) => [at, field, code, wrong])).toEqual([
      ['content/topics.yaml', 'id', 'duplicate', 'the topic id "pay" stands twice in this file'],
      ['content/more.yaml', 'id', 'duplicate', 'the topic id "pay" stands in content/topics.yaml too'],
    ]);
  });
});
