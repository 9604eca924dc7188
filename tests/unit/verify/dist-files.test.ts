import { expect, test } from 'vitest';
import { addressOf, listFiles } from '../../../src/verify/dist-files.ts';
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
