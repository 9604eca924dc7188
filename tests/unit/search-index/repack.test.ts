import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { describe, expect, test } from 'vitest';
import { repack, unitNames, type IndexFile } from '../../../src/search-index/repack.ts';

const mark = Buffer.from('pagefind_dcd');
const pack = (content: unknown) => gzipSync(Buffer.concat([mark, encode(content)]));
const unpack = (content: Uint8Array): unknown => decode(gunzipSync(content).subarray(mark.length));

/** An index as Pagefind writes it, of 40 words in two parts. */
function pagefindIndex(version = '1.6.0'): IndexFile[] {
  const words = Array.from({ length: 40 }, (_, index) => `word${String(index).padStart(2, '0')}`);
  const entry = (word: string, index: number) => [
    word,
    [
      [2, [-25, 30 + index, 7], []],
      [1, [-25, index], []],
    ],
    [],
  ];
  const parts = [words.slice(0, 25), words.slice(25)].map((part) => part.map(entry));
  const units = ['a', 'b', 'c'].map((name) => [`zxx_${name}`, 100, '']);
  const listed = parts.map((part, index) => [part[0]?.[0], part.at(-1)?.[0], `zxx_${index}`]);
  return [
    { path: 'pagefind-entry.json', content: Buffer.from('{"languages":{"zxx":{"hash":"zxx_old"}}}') },
    { path: 'pagefind.js', content: Buffer.from('code') },
    { path: 'pagefind.zxx_old.pf_meta', content: pack([version, units, listed, [], [], []]) },
    ...parts.map((part, index) => ({ path: `index/zxx_${index}.pf_index`, content: pack([part]) })),
  ];
}

const readMeta = (files: readonly IndexFile[]) => {
  const file = files.find(({ path }) => path.endsWith('.pf_meta'))!;
  const [, units, parts] = unpack(file.content) as [string, [string][], [string, string, string][]];
  return { path: file.path, units, parts };
};

describe('an index that is cut anew', () => {
  const files = repack([pagefindIndex()], (place) => (place < 30 ? 0 : 30));
  const { path, units, parts } = readMeta(files);

  test('has every word once, in order, in the part that is listed for it', () => {
    expect(parts.length).toBeGreaterThan(2);
    const words = parts.flatMap(([from, to, name]) => {
      const [entries] = unpack(files.find((file) => file.path === `index/${name}.pf_index`)!.content) as [
        [string, unknown][],
      ];
      expect([entries[0]?.[0], entries.at(-1)?.[0]]).toEqual([from, to]);
      return entries;
    });
    expect(words).toHaveLength(40);
    expect(words.map(([word]) => word)).toEqual(words.map(([word]) => word).toSorted());
    // The numbers of units, each told from the one before it, stay; of a place is kept what is wanted.
    expect(words[5]?.[1]).toEqual([
      [2, [-25, 30], []],
      [1, [-25, 0], []],
    ]);
  });

  test('names its units by their numbers, and its list where the entry says', () => {
    expect(units.map(([name]) => name)).toEqual(['0', '1', '2']);
    const entry = JSON.parse(
      new TextDecoder().decode(files.find((file) => file.path === 'pagefind-entry.json')!.content),
    ) as {
      languages: { zxx: { hash: string } };
    };
    expect(path).toBe(`pagefind.${entry.languages.zxx.hash}.pf_meta`);
    expect(entry.languages.zxx.hash).not.toBe('zxx_old');
  });

  test('keeps what is no part of the index, has nothing old, and is the same each time', () => {
    const paths = files.map((file) => file.path);
    expect(paths).toContain('pagefind.js');
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((one) => one.endsWith('.pf_index'))).toHaveLength(parts.length);
    expect(repack([pagefindIndex()], (place) => (place < 30 ? 0 : 30))).toEqual(files);
  });
});

test('units of a second index are numbered on from those of the first', () => {
  const files = repack([pagefindIndex(), pagefindIndex()], (place) => place);
  const { units, parts } = readMeta(files);
  expect(units.map(([name]) => name)).toEqual([...'012345']);
  const words = parts.flatMap(([, , name]) => {
    const [entries] = unpack(files.find((file) => file.path === `index/${name}.pf_index`)!.content) as [
      [string, unknown, unknown][],
    ];
    return entries;
  });
  expect(words).toHaveLength(40);
  // Units 2 and 3 of the first, and 3 more than these of the second, each told from the one before it.
  expect(words[7]).toEqual([
    'word07',
    [
      [2, [-25, 37], []],
      [1, [-25, 7], []],
      [2, [-25, 37], []],
      [1, [-25, 7], []],
    ],
    [],
  ]);
});

test('an index whose lists have other lengths is refused', () => {
  const [entryFile, code, meta, part, ...rest] = pagefindIndex();
  const longer = pack([[['word00', [[2, [-25, 30], [], 'more']], []]]]);
  expect(() =>
    repack([[entryFile!, code!, meta!, { ...part!, content: longer }, ...rest]], (place) => place),
  ).toThrow('has 4 items instead of 3 → let src/search-index/words.ts');
});

test.each([
  [0, []],
  [1, ['0']],
  [16, [...'0123456789abcdef']],
  [18, '00 10 20 30 40 50 60 70 80 90 a0 b0 c0 d0 e0 f0 01 11'.split(' ')],
] as const)('names of %i units', (count, names) => expect(unitNames(count)).toEqual(names));

test('no two of many units have the same name', () => {
  expect(new Set(unitNames(70_000)).size).toBe(70_000);
});

test('an index of another form is refused', () => {
  expect(() => repack([pagefindIndex('2.0.0')], (place) => place)).toThrow(/of Pagefind 2\.0\.0 → let/);
  expect(() => repack([pagefindIndex().slice(0, -1)], (place) => place)).toThrow(/→ let/);
});
