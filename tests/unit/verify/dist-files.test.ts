import { expect, test } from 'vitest';
import { addressOf, listFiles, piecesOf } from '../../../src/verify/dist-files.ts';
import { writeDist } from './support.ts';

test('lists every file at every depth, in order of path', () => {
  const dist = writeDist({ 'b.txt': '', 'a/index.html': '', 'a/b/c.css': '', '404.html': '' });
  expect(listFiles(dist)).toEqual(['/404.html', '/a/b/c.css', '/a/index.html', '/b.txt']);
});

test('says which folder cannot be read', () => {
  expect(() => listFiles('/no/such/folder')).toThrow('/no/such/folder');
});

test.each([
  ['/index.html', '/'],
  ['/x/index.html', '/x/'],
  ['/404.html', '/404.html'],
  ['/x/reindex.html', '/x/reindex.html'],
])('%s is served at %s', (file, address) => {
  expect(addressOf(file)).toBe(address);
});

test('a file of JSON lines comes in runs of whole lines, any other file at once', () => {
  const lines = '{"a":"é"}\n{"b":2}\n\n{"c":"a line that is longer than a piece"}\n{"d":4}';
  const dist = writeDist({ 'a.jsonl': lines, 'a.txt': lines, 'empty.jsonl': '' });
  const pieces = (file: string) => [...piecesOf(`${dist}/${file}`, 10)].map(String);
  expect(pieces('a.txt')).toEqual([lines]);
  expect(pieces('empty.jsonl')).toEqual([]);
  expect(pieces('a.jsonl').join('')).toBe(lines);
  expect(pieces('a.jsonl').length).toBeGreaterThan(2);
  expect(
    pieces('a.jsonl')
      .slice(0, -1)
      .filter((piece) => !piece.endsWith('\n')),
  ).toEqual([]);
});
