import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { listFiles } from '../../../src/verify/dist-files.ts';
import { readSearchIndex, type SearchIndex } from '../../../src/verify/search-index.ts';
import { html, indexFiles, indexUnit, writeDist } from './support.ts';

const read = (dist: string): SearchIndex => readSearchIndex(dist, new Set(listFiles(dist)));

test('every page of the index is told once, by its first part; terms of the glossary are no pages', () => {
  const dist = writeDist({
    ...indexFiles(4),
    'index.html': html(),
    'search-index/1/units/0.idx': indexUnit('/questions/a/'),
    'search-index/1/units/1.idx': indexUnit('/questions/a/', 1),
    'search-index/1/units/2.idx': indexUnit('/guide/junior/c/'),
    'search-index/1/units/3.idx': indexUnit('/glossary/#pip'),
  });
  expect(read(dist)).toEqual({
    addresses: ['/questions/a/', '/guide/junior/c/'],
    unreadable: [],
    missing: [],
  });
});

test.each([
  ['not compressed', '{"address":"/a/","part":0}'],
  ['cut short', gzipSync('{"address":"/a/","part":0}').subarray(0, 20)],
  ['not JSON', gzipSync('{"address"')],
  ['not a unit', gzipSync('[1]')],
  ['a unit without an address', gzipSync('{"part":0}')],
  ['a unit with a number for an address', indexUnit(1)],
  ['null', gzipSync('null')],
])('a file that is %s is unreadable', (_name, content) => {
  const dist = writeDist({ ...indexFiles(1), 'search-index/1/units/0.idx': content });
  expect(read(dist)).toEqual({ addresses: [], unreadable: ['/search-index/1/units/0.idx'], missing: [] });
});

const whole = {
  ...indexFiles(2),
  'search-index/1/units/0.idx': indexUnit('/questions/a/'),
  'search-index/1/units/1.idx': indexUnit('/questions/a/', 1),
};

test.each(Object.keys(whole))('%s is missed when it is not there', (left) => {
  const files = Object.fromEntries(Object.entries(whole).filter(([file]) => file !== left));
  expect(read(writeDist(files)).missing).toEqual([`/${left}`]);
});
