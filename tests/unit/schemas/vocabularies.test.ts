import { describe, expect, test } from 'vitest';
import type { z } from 'astro/zod';
import { dimension, level, source, term, topic } from '../../../src/schemas/vocabularies.ts';

const good = {
  level: { id: 'junior', name: 'Junior', rung: 1, summary: 'Given steps.' },
  topic: { id: 'pay', name: 'Pay', description: 'x'.repeat(70) },
  dimension: { id: 'craft', name: 'Craft', summary: 'How the code is.' },
  term: { id: 'pip', term: 'PIP', definition: 'A plan with an end date.' },
  source: { id: 'sg', title: 'A handbook', publisher: 'Sourcegraph', year: 2024, confidence: 'primary' },
} as const;

const faults = (schema: z.ZodType, value: unknown): string[] =>
  (schema.safeParse(value).error?.issues ?? []).map((issue) => issue.path.join('.') || issue.code);

test.each([
  ['a level', level, good.level, good.level],
  ['a topic', topic, good.topic, good.topic],
  ['a dimension', dimension, good.dimension, { ...good.dimension, axis: false }],
  ['a term', term, good.term, { ...good.term, aliases: [], topics: [], see: [] }],
  ['a source', source, good.source, good.source],
  [
    'a source by two',
    source,
    { ...good.source, publisher: 'Ada Day and Bo Lee', names: ['Day', 'Lee'] },
    { ...good.source, publisher: 'Ada Day and Bo Lee', names: ['Day', 'Lee'] },
  ],
  ['a source that names nobody', source, { ...good.source, names: [] }, { ...good.source, names: [] }],
] as const)('%s is read, with what is left out', (_name, schema, value, expected) => {
  expect((schema as z.ZodType).parse(value)).toEqual(expected);
});

describe('refuses', () => {
  const rows: readonly (readonly [string, z.ZodType, object, string[]])[] = [
    ['a level that is not one', level, { ...good.level, id: 'principal' }, ['id']],
    ['a rung above the ladder', level, { ...good.level, rung: 4 }, ['rung']],
    ['a rung between two', level, { ...good.level, rung: 1.5 }, ['rung']],
    ['a next level that is not one', level, { ...good.level, next: 'up' }, ['next']],
    ['a topic without a description', topic, { ...good.topic, description: '' }, ['description']],
    ['an unknown field', topic, { ...good.topic, colour: 'red' }, ['unrecognized_keys']],
    ['an axis in words', dimension, { ...good.dimension, axis: 'yes' }, ['axis']],
    ['a long definition', term, { ...good.term, definition: 'word '.repeat(41) }, ['definition']],
    ['an alias twice', term, { ...good.term, aliases: ['a', 'a'] }, ['aliases.1']],
    ['a year that nobody can have meant', source, { ...good.source, year: 24 }, ['year']],
    ['a year in words', source, { ...good.source, year: '2024' }, ['year']],
    ['an address that would run', source, { ...good.source, url: 'javascript:alert(1)' }, ['url']],
    [
      'two publishers without the names of each',
      source,
      { ...good.source, publisher: 'A and B' },
      ['publisher'],
    ],
    ['authors without their surnames', source, { ...good.source, publisher: 'A, B' }, ['publisher']],
    ['a name twice', source, { ...good.source, names: ['A', 'A'] }, ['names.1']],
    ['confidence in other words', source, { ...good.source, confidence: 'A' }, ['confidence']],
  ];
  test.each(rows)('%s', (_name, schema, value, expected) => {
    expect(faults(schema, value)).toEqual(expected);
  });
});
