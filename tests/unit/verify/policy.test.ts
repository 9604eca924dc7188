import { expect, test } from 'vitest';
import { readPolicy, sourcesFor } from '../../../src/verify/policy.ts';

test('reads directives: the first of two counts, names in lower case, empty ones left out', () => {
  expect([
    ...readPolicy(" Script-Src 'self'  'sha256-a' ;; script-src *; upgrade-insecure-requests;"),
  ]).toEqual([
    ['script-src', ["'self'", "'sha256-a'"]],
    ['upgrade-insecure-requests', []],
  ]);
});

test.each([
  ['default-src a; script-src b; script-src-elem c', ['c']],
  ['default-src a; script-src b; style-src c', ['b']],
  ['default-src a; style-src c', ['a']],
  ['style-src c', undefined],
])('scripts under "%s"', (content, expected) => {
  expect(sourcesFor(readPolicy(content), 'script')).toEqual(expected);
});
