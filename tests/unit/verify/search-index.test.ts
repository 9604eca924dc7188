import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../../src/verify/dist-files.ts';
import { readSearchIndex, type SearchIndex } from '../../../src/verify/search-index.ts';
import { html, writeDist, type Files } from './support.ts';

const read = (dist: string): SearchIndex => readSearchIndex(dist, listFiles(dist));

describe('an index that Pagefind wrote', () => {
  afterAll(close);
  const page = (title: string): string =>
    html({ title, body: `<main data-pagefind-body><h1>${title}</h1><p>Words.</p></main>` });
  const files: Files = {
    'index.html': html(),
    'questions/a/index.html': page('A "quoted" question'),
    'questions/b/index.html': page('B'),
    'guide/junior/c/index.html': page('C'),
  };

  test.each([
    ['a file a record', {}, 3],
    ['grouped records', { maxFragments: 2 }, 2],
  ])('%s', async (_name, options, fragments) => {
    const dist = writeDist(files);
    const { index, errors } = await createIndex(options);
    expect(errors).toEqual([]);
    expect(await index?.addDirectory({ path: dist })).toEqual({ errors: [], page_count: 4 });
    expect((await index?.writeFiles({ outputPath: `${dist}/pagefind` }))?.errors).toEqual([]);
    expect(listFiles(dist).filter((file) => file.endsWith('.pf_fragment'))).toHaveLength(fragments);
    const { addresses, unreadable } = read(dist);
    expect([...addresses].sort()).toEqual(['/guide/junior/c/', '/questions/a/', '/questions/b/']);
    expect(unreadable).toEqual([]);
  });
});

test.each([
  ['not compressed', 'pagefind_dcd{"url":"/a/"}'],
  ['cut short', gzipSync('pagefind_dcd{"url":"/a/"}').subarray(0, 20)],
  ['without the signature', gzipSync('{"url":"/a/"}')],
  ['not JSON', gzipSync('pagefind_dcd{"url"')],
  ['not a record', gzipSync('pagefind_dcd[1]')],
  ['a record without an address', gzipSync('pagefind_dcd{"en_1":{"content":"x"}}')],
  ['null', gzipSync('pagefind_dcdnull')],
])('a file that is %s is unreadable', (_name, content) => {
  const dist = writeDist({ 'pagefind/fragment/en_1.pf_fragment': content });
  expect(read(dist)).toEqual({ addresses: [], unreadable: ['/pagefind/fragment/en_1.pf_fragment'] });
});
