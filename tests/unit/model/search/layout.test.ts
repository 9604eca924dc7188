import { expect, test } from 'vitest';
import { firstPlace, highestImpact, impactAt, layOut, tokenOf } from '../../../../src/model/search/layout.ts';

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

test('where a key stands tells its impact; a full block hands on to the next', () => {
  const impacts = new Map<string, number>([
    ['top', highestImpact],
    ['middle', 4],
    ['once', 1],
  ]);
  for (const letter of 'abcdefghi') impacts.set(`many${letter}`, 7);
  const words = layOut(impacts).split(' ');
  const found = (key: string) => impactAt(words.indexOf(tokenOf(key)));
  expect([found('top'), found('middle'), found('once')]).toEqual([highestImpact, 4, 1]);
  expect([found('manya'), found('manyd'), found('manye'), found('manyi')]).toEqual([7, 7, 6, 6]);
  expect(impactAt(Infinity)).toBe(1);
});

test('the first place of an impact has that impact, and nothing before it has', () => {
  const places = Array.from({ length: 200 }, (_, place) => place);
  expect(places.map((place) => impactAt(firstPlace(place)))).toEqual(places.map(impactAt));
  expect([...new Set(places.map(firstPlace))]).toHaveLength(highestImpact);
  for (const place of new Set(places.map(firstPlace)).values())
    if (place > 0) expect(impactAt(place - 1)).toBe(impactAt(place) + 1);
});
