import { expect, test } from 'vitest';
import { isRecord } from '../../../src/loaders/unknown-data.ts';

test.each([
  [{}, true],
  [{ a: 1 }, true],
  [[], false],
  [null, false],
  [undefined, false],
  ['text', false],
])('isRecord %j', (value, expected) => expect(isRecord(value)).toBe(expected));
