import { expect, test } from 'vitest';
import { highestImpact, impactAt, layOut, repeatsFor, tokenOf } from '../../../../src/model/search/layout.ts';

test.each([
  ['pip', 'pipzq'],
  ['=pip', 'zdnzpipzq'],
  ['low rate', 'lowzcazratezq'],
  ['l4', 'lzdezzq'],
])('the key %j is written %j', (key, token) => expect(tokenOf(key)).toBe(token));

test('two keys never make the same word, and none is the beginning of another', () => {
  const keys = [
    'a',
    'az',
    'zq',
    'azq',
    'a z',
    'a 1',
    'a1',
    'é',
    'e',
    '=a',
    '~a',
    'a b',
    'ab',
    'z',
    'zz',
    'zaz',
    '1:1',
    '11',
  ];
  const tokens = keys.map(tokenOf);
  expect(new Set(tokens).size).toBe(keys.length);
  for (const token of tokens) {
    expect(token).toMatch(/^[a-z]+$/);
    expect(tokens.filter((other) => other !== token && other.startsWith(token))).toEqual([]);
  }
});

test.each([1, 20])(
  'where a key stands tells its impact, written %i times; a full block hands on to the next',
  (repeats) => {
    const impacts = new Map<string, number>([
      ['top', highestImpact],
      ['middle', 4],
      ['once', 1],
    ]);
    for (const letter of 'abcdefghi') impacts.set(`many${letter}`, 7);
    const words = layOut(impacts, repeats).split(' ');
    const found = (key: string) => impactAt(words.indexOf(tokenOf(key)), repeats);
    expect([found('top'), found('middle'), found('once')]).toEqual([highestImpact, 4, 1]);
    expect([found('manya'), found('manyd'), found('manye'), found('manyi')]).toEqual([7, 7, 6, 6]);
    expect(impactAt(Infinity, repeats)).toBe(1);
  },
);

test.each([
  [1, 60],
  [500, 60],
  [1_300, 23],
  [16_000, 1],
  [130_000, 1],
])('in an index of %i units a word is written %i times', (units, repeats) =>
  expect(repeatsFor(units)).toBe(repeats),
);
