import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/model/problems.ts';
import {
  mergePublished,
  movedAddresses,
  readPublished,
  writePublished,
} from '../../../src/model/published.ts';

const page = { address: '/questions/old/', id: 'thread:x' };

describe('the ledger', () => {
  test('is written sorted and read back as it was', () => {
    const all = [page, { address: '/about/' }, { address: '/questions/old/#em' }];
    const text = writePublished(all);
    expect(text.split('\n').filter((line) => !line.startsWith('#'))).toEqual([
      '/about/',
      '/questions/old/ thread:x',
      '/questions/old/#em',
      '',
    ]);
    expect(readPublished(text)).toEqual({
      published: [{ address: '/about/' }, page, { address: '/questions/old/#em' }],
      problems: [],
    });
    expect(writePublished(readPublished(text).published)).toBe(text);
  });

  test('may be merged line by line: order, repetition and line ends do not matter', () => {
    const text = '/b/\r\n/a/\r\n\r\n/b/\r\n/questions/old/\r\n/questions/old/ thread:x\r\n';
    expect(readPublished(text)).toEqual({
      published: [{ address: '/b/' }, { address: '/a/' }, page],
      problems: [],
    });
  });

  const faults = [
    [
      '<<<<<<< HEAD',
      'content/published.txt:2  line  "<<<<<<< HEAD" is no line of the ledger → write an address',
    ],
    ['about/', '"about/" is no line'],
    ['/a/ page:x', '"/a/ page:x" is no line'],
    ['/a/ thread:X', '"/a/ thread:X" is no line'],
    ['/a/ thread:x thread:y', 'is no line'],
    [
      '/questions/old/ thread:y',
      '/questions/old/ has the id thread:y here and thread:x before → keep the line of what was published first',
    ],
  ] as const;
  test.each(faults)('names a line that cannot be: %s', (line, says) => {
    const { problems } = readPublished(`/questions/old/ thread:x\n${line}\n`);
    expect(problems.map(formatProblem).join('\n')).toContain(says);
    expect(problems).toHaveLength(1);
  });

  test('only grows, and an address keeps the id that it had first', () => {
    const { all, added } = mergePublished(
      [page, { address: '/gone/' }, { address: '/plain/' }],
      [
        { address: '/questions/old/', id: 'thread:y' },
        { address: '/plain/', id: 'chapter:p' },
        { address: '/new/' },
      ],
    );
    expect(all).toEqual([
      page,
      { address: '/gone/' },
      { address: '/plain/', id: 'chapter:p' },
      { address: '/new/' },
    ]);
    expect(added.map(({ address }) => address)).toEqual(['/plain/', '/new/']);
  });

  test('of a hundred thousand lines is read and merged, in a time that grows with their number', () => {
    const all = Array.from({ length: 100_000 }, (_, index) => ({ address: `/questions/t-${index}/#answer` }));
    const { published } = readPublished(writePublished(all));
    expect(mergePublished(published, all).added).toEqual([]);
    expect(published).toHaveLength(100_000);
  });
});

describe('what was moved', () => {
  const published = [
    { address: '/guide/junior/asking/', id: 'chapter:j-asking' },
    { address: '/guide/junior/asking/#whom' },
    { address: '/guide/junior/asking/note.txt' },
    { address: '/guide/junior/other/', id: 'chapter:j-other' },
    page,
  ];

  test('leads to where its id stands now, with its files and without its parts, which the page has', () => {
    const places = new Map([
      ['chapter:j-asking', '/guide/mid-level/asking-well/'],
      ['chapter:j-other', '/guide/junior/other/'],
    ]);
    expect([...movedAddresses(published, places)]).toEqual([
      ['/guide/junior/asking/', '/guide/mid-level/asking-well/'],
      ['/guide/junior/asking/note.txt', '/guide/mid-level/asking-well/note.txt'],
    ]);
  });

  test('is nothing where nothing was', () => expect([...movedAddresses(published, new Map())]).toEqual([]));
});
