import { describe, expect, test } from 'vitest';
import type { z } from 'astro/zod';
import {
  day,
  dayMessages,
  description,
  distinct,
  id,
  levelId,
  line,
  personLevelId,
  webAddress,
  whole,
  words,
} from '../../../src/schemas/fields.ts';

/** What a schema makes of a value: the value it reads, or its messages. */
const read = (schema: z.ZodType, value: unknown): unknown => {
  const result = schema.safeParse(value);
  return result.success ? { value: result.data } : result.error.issues.map(({ message }) => message);
};
const notAnId = 'is not an id → write lower-case words and digits joined by hyphens';

describe('id', () => {
  test.each(['a', 'em-small', '37s', 'two-low-ratings-2'])('%s is one', (value) => {
    expect(read(id, value)).toEqual({ value });
  });
  test.each(['', 'A', 'a b', 'a_b', '-a', 'a-', 'a--b', 'é', 'a\n', '../a', 'a.b'])(
    '"%s" is none',
    (value) => {
      expect(read(id, value)).toEqual([notAnId]);
    },
  );
});

describe('line', () => {
  test.each([
    ['a text', 'One', { value: 'One' }],
    ['a text of the greatest length', 'abcde', { value: 'abcde' }],
    ['spaces around it', '  One \n', { value: 'One' }],
    ['nothing', '', ['is empty → write it']],
    ['only spaces', '   ', ['is empty → write it']],
    ['a text that is too long', 'abcdef', ['has 6 characters → shorten it to 5']],
    ['a line break', 'a\nb', ['has a line break → write it on one line']],
  ])('%s', (_name, value, expected) => {
    expect(read(line(5), value)).toEqual(expected);
  });
});

describe('description', () => {
  test.each([
    ['70 characters', 'x'.repeat(70), { value: 'x'.repeat(70) }],
    ['160 characters', 'x'.repeat(160), { value: 'x'.repeat(160) }],
    ['nothing, said once', '', ['is empty → write it']],
    [
      '69 characters',
      'x'.repeat(69),
      ['has only 69 characters → say in 70 to 160 what the reader finds on the page'],
    ],
    ['161 characters', 'x'.repeat(161), ['has 161 characters → shorten it to 160']],
  ])('%s', (_name, value, expected) => {
    expect(read(description, value)).toEqual(expected);
  });
});

describe('words', () => {
  test.each([
    ['as many as it may', 'one two three', { value: 'one two three' }],
    ['line breaks between them', 'one\ntwo\n three\n', { value: 'one\ntwo\n three' }],
    ['one too many', 'one two three four', ['has 4 words → shorten it to 3']],
    ['none', ' ', ['is empty → write it']],
  ])('%s', (_name, value, expected) => {
    expect(read(words(3), value)).toEqual(expected);
  });
});

describe('day', () => {
  test.each([
    ['a day', '2026-11-24', { value: '2026-11-24' }],
    ['a day that a YAML reader made a date of', new Date('2026-11-24'), { value: '2026-11-24' }],
    ['a day that does not exist', '2024-02-30', [dayMessages.calendar]],
    ['another order', '24-11-2026', [dayMessages.shape]],
    ['a time', '2026-11-24T10:00', [dayMessages.shape]],
    ['a number', 20261124, [dayMessages.shape]],
    ['a date that is none', new Date('x'), [dayMessages.shape]],
    ['a list', ['2026-11-24'], [dayMessages.shape]],
    [
      'nothing, in the words of zod, by which it is known to be missing',
      undefined,
      ['Invalid input: expected string, received undefined'],
    ],
  ])('%s', (_name, value, expected) => {
    expect(read(day, value)).toEqual(expected);
  });
});

describe('distinct', () => {
  test('reads a list', () => {
    expect(read(distinct(id), ['a', 'b'])).toEqual({ value: ['a', 'b'] });
  });
  test('names each repeated entry at its own place', () => {
    const result = distinct(id).safeParse(['a', 'b', 'a', 'a']);
    expect(result.error?.issues.map(({ path, message }) => [path, message])).toEqual([
      [[2], 'stands twice in the list → remove one'],
      [[3], 'stands twice in the list → remove one'],
    ]);
  });
});

describe('levels', () => {
  test('of the guide', () =>
    expect(levelId.options).toEqual(['junior', 'mid-level', 'senior', 'every-level']));
  test('of a person', () => expect(personLevelId.options).toEqual(['junior', 'mid-level', 'senior']));
});

describe('webAddress', () => {
  test.each(['https://a.example', 'http://a.example/b?c#d'])('%s is one', (value) => {
    expect(read(webAddress, value)).toEqual({ value });
  });
  test.each(['a.example', '/guide/', 'javascript:alert(1)', 'ftp://a.example', 'data:text/html,x', ''])(
    '"%s" is none',
    (value) => {
      expect(read(webAddress, value)).toEqual(['is not a web address → write it whole, from https:// on']);
    },
  );
});

describe('whole', () => {
  test.each([
    [0, { value: 0 }],
    [3, { value: 3 }],
    [4, ['is out of range → write a whole number from 0 to 3']],
    [-1, ['is out of range → write a whole number from 0 to 3']],
    [1.5, ['is not a whole number → write one from 0 to 3']],
  ])('%s', (value, expected) => {
    expect(read(whole(0, 3), value)).toEqual(expected);
  });
  test('without an upper end', () => {
    expect(read(whole(0), -1)).toEqual(['is out of range → write a whole number from 0 on']);
    expect(read(whole(0), 1_000_000)).toEqual({ value: 1_000_000 });
  });
});
