import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { readOptions, usage } from '../../bench/options.ts';

const defaults = {
  counts: [1_000, 10_000],
  sites: ['ours', 'bare'],
  pagesOnly: false,
  keep: false,
  dir: tmpdir(),
};

test.each([
  [[], defaults],
  [['500'], { ...defaults, counts: [500] }],
  [['5000', '500', '500'], { ...defaults, counts: [500, 5_000] }],
  [['--only', 'pages', '--keep'], { ...defaults, pagesOnly: true, keep: true }],
  [['--site', 'bare', '--dir', '/there'], { ...defaults, sites: ['bare'], dir: '/there' }],
  [['--json', 'figures.json'], { ...defaults, json: 'figures.json' }],
])('reads %j', (args, expected) => expect(readOptions(args)).toEqual(expected));

test.each([
  [['many'], '"many" is not a count → write a whole number from 100 on'],
  [['99'], '"99" is not a count → write a whole number from 100 on'],
  [['1000.5'], '"1000.5" is not a count → write a whole number from 100 on'],
  [['--only', 'index'], '--only index is not known → write --only pages'],
  [['--site', 'theirs'], '--site theirs is not known → write ours or bare'],
  [['--speed'], "Unknown option '--speed'"],
])('refuses %j and shows the usage', (args, wrong) => {
  expect(() => readOptions(args)).toThrow(wrong);
  expect(() => readOptions(args)).toThrow(usage);
});
