import { describe, expect, test } from 'vitest';
import { assemble } from '../../../../src/model/assemble.ts';
import { relatedFinder } from '../../../../src/model/related/find.ts';
import { relatedReason } from '../../../../src/model/related/reason.ts';
import { aChapter, aThread, someContent } from '../../../support/entries.ts';

const asIs = (word: string) => word;

type Fields = Parameters<typeof aThread>[1];

/** A finder over threads that are described by id; none has text but what is given. */
function archive(
  threads: Record<string, Fields>,
  chapters = [aChapter('content/guide/junior/01-asking.mdx')],
) {
  const content = someContent({
    chapters,
    threads: Object.entries(threads).map(([id, fields]) =>
      aThread(`content/questions/2026/${id}.md`, { title: `T ${id}`, excerpt: '', summary: '', ...fields }),
    ),
  });
  const { site, problems } = assemble(content);
  expect(problems).toEqual([]);
  const find = relatedFinder(site.threads, [], asIs);
  return (id: string, most = 4) => find(id, most).map((one) => `${one.thread.id}: ${relatedReason(one)}`);
}

/** Threads about nothing in common with anything, so that words of the others are rare. */
const crowd = Object.fromEntries(
  Array.from({ length: 20 }, (_, index) => [
    `other-${index}`,
    { topics: ['pay'], levels: ['senior'], summary: `filler${index}` } satisfies Fields,
  ]),
);

describe('related threads', () => {
  const find = archive({
    ...crowd,
    a: { topics: ['reviews', 'manager'], summary: 'The calibration curve moved my rating.' },
    'two-topics': { topics: ['reviews', 'manager'], summary: 'Nothing to see.', date: '2026-03-09' },
    'words-too': { topics: ['reviews'], summary: 'A rating, a curve and a calibration.' },
    'words-only': { topics: ['pay'], summary: 'What a calibration curve is, and a rating.' },
    'one-word': { topics: ['pay'], summary: 'A rating.' },
  });

  test('come with reasons that a reader understands, the most alike first', () => {
    expect(find('a', 9)).toEqual([
      'words-too: Same topic: Topic reviews · similar words: calibration, curve, rating',
      'words-only: Similar words: calibration, curve, rating · same level: junior',
      'two-topics: Same topics: Topic reviews, Topic manager · same level: junior',
    ]);
  });

  test('are as many as asked for and never the thread itself', () => {
    expect(find('a', 1)).toHaveLength(1);
    expect(find('a', 0)).toEqual([]);
    expect(find('a', 99).filter((line) => line.startsWith('a:'))).toEqual([]);
    expect(find('no-such-thread')).toEqual([]);
  });

  test('one word in common is no reason', () =>
    expect(find('one-word', 30).filter((line) => /^(?:a|words-too):/.test(line))).toEqual([]));

  test('a topic is enough where nothing else is in common, the nearest in date', () => {
    const lines = find('other-3', 3);
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line).toMatch(/: Same topic: Topic pay/);
  });

  test('named ones stand first, in their order, and computed ones fill up', () => {
    const named = archive({
      ...crowd,
      a: { related: ['far', 'near'], summary: 'Calibration curve.' },
      near: { summary: 'A calibration curve.' },
      far: { topics: ['pay'], levels: ['senior'] },
      third: { summary: 'A curve.' },
    });
    expect(named('a', 3)).toEqual([
      'far: Chosen by the editors',
      'near: Chosen by the editors · same topic: Topic reviews · similar words: calibration, curve',
      'third: Same topic: Topic reviews · similar words: curve',
    ]);
    expect(named('a', 1)).toHaveLength(2);
  });

  test('a chapter in common counts, and is said where little else is', () => {
    const chapters = [
      aChapter('content/guide/junior/01-asking.mdx', { title: 'Asking', threads: ['a', 'b'] }),
    ];
    const both = archive(
      { a: { topics: ['reviews'] }, b: { topics: ['pay'] }, c: { topics: ['manager'] } },
      chapters,
    );
    expect(both('a')).toEqual(['b: Same chapter: Asking']);
  });

  test('the order in which files are read does not matter', () => {
    const threads = {
      ...crowd,
      a: { summary: 'curve a' },
      b: { summary: 'curve b' },
      c: { summary: 'curve c' },
    };
    const turned = Object.fromEntries(Object.entries(threads).reverse());
    expect(archive(turned)('a')).toEqual(archive(threads)('a'));
  });
});

describe('an archive of thousands', () => {
  const size = 3_000;
  const threads = Array.from({ length: size }, (_, index) =>
    aThread(`content/questions/2026/t${index}.md`, {
      title: `Common title ${index}`,
      topics: ['reviews'],
      excerpt: '',
      summary: `shared everywhere group${Math.floor(index / 3)}`,
    }),
  );
  const { site } = assemble(someContent({ threads, chapters: [] }));
  const find = relatedFinder(site.threads, [], asIs);

  test('rare words are followed although common ones lead everywhere', () => {
    const found = find('t1000', 2).map(({ thread }) => thread.id);
    expect(found.toSorted()).toEqual(['t1001', 't999']);
  });

  test('words that very many use explain nothing', () =>
    expect(relatedReason(find('t1000', 1)[0]!)).toBe('Same topic: Topic reviews · similar words: group333'));
});
