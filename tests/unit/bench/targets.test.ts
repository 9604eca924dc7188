import { describe, expect, test } from 'vitest';
import { inTurn, ratio, type Round, type SiteFigures, type Step } from '../../bench/results.ts';
import { judge } from '../../bench/targets.ts';

const step = (cpuSeconds: number, peakMb = 500): Step => ({ wallSeconds: cpuSeconds, cpuSeconds, peakMb });
const figures = (pages: Step, rest: Partial<SiteFigures> = {}): SiteFigures => ({
  pages,
  pageCount: 1,
  dist: { bytes: 1, files: 1, pages: 1 },
  ...rest,
});

/** A run in which every limit is reached to the last digit. */
const atTheLimit = (): [Round, Round] => [
  {
    threads: 1_000,
    sites: {
      ours: figures(step(3.75), { whole: step(8), list: { first: 2_000, second: 2_000 } }),
      bare: figures(step(9)),
    },
  },
  {
    threads: 10_000,
    sites: {
      ours: figures(step(30, 1_200), {
        whole: step(64),
        check: step(6),
        withCopies: step(40),
        withPictures: step(36),
        list: { first: 2_100, second: 2_000 },
      }),
      bare: figures(step(50), { whole: step(80) }),
    },
  },
];

const names = [
  'pages',
  'whole',
  'growth of pages',
  'growth of whole',
  'memory',
  'list',
  'check',
  'companions',
] as const;
const verdictsOf = (rounds: readonly Round[]) => judge(rounds).map(({ met }) => met);

describe('judge', () => {
  test('finds every limit met that is reached exactly', () => {
    const judged = judge(atTheLimit());
    expect(judged.map(({ value }) => value)).toEqual([0.6, 0.8, 8, 8, 1_200, 1.05, 0.2, 0.25]);
    expect(judged.map(({ limit }) => limit)).toEqual([0.6, 0.8, 8, 8, 1_200, 1.05, 0.2, 0.25]);
    expect(judged.map(({ met }) => met)).toEqual(names.map(() => 'met'));
  });

  test.each<[(typeof names)[number], (small: SiteFigures, large: SiteFigures, bare: SiteFigures) => void]>([
    ['pages', (_, __, bare) => void (bare.pages = step(49.9))],
    ['whole', (_, __, bare) => void (bare.whole = step(79.9))],
    ['growth of pages', (small) => void (small.pages = step(3.74))],
    ['growth of whole', (small) => void (small.whole = step(7.99))],
    ['memory', (_, large) => void (large.pages = step(30, 1_201))],
    ['list', (_, large) => void (large.list = { first: 2_000, second: 2_101 })],
    ['check', (_, large) => void (large.check = step(6.01))],
    ['companions', (_, large) => void (large.withPictures = step(36.1))],
  ])('finds the limit of %s missed, and no other', (name, worsen) => {
    const [small, large] = atTheLimit();
    const [before, after, bare] = [small.sites.ours, large.sites.ours, large.sites.bare];
    if (before === undefined || after === undefined || bare === undefined)
      throw new Error('the run lacks a site');
    worsen(before, after, bare);
    expect(verdictsOf([small, large])).toEqual(names.map((other) => (other === name ? 'missed' : 'met')));
  });

  test.each<[string, Round[], (typeof names)[number][]]>([
    [
      'without the bare site',
      atTheLimit().map(({ threads, sites: { ours } }) => ({ threads, sites: ours ? { ours } : {} })),
      ['pages', 'whole'],
    ],
    ['without this site', [{ threads: 10_000, sites: { bare: figures(step(40)) } }], [...names]],
    ['with one corpus', atTheLimit().slice(1), ['growth of pages', 'growth of whole', 'list']],
    [
      'with corpora that are not tenfold',
      atTheLimit().map((round, index) => ({ ...round, threads: index === 0 ? 2_000 : 10_000 })),
      ['growth of pages', 'growth of whole'],
    ],
    ['with nothing', [], [...names]],
  ])('%s judges only what was measured', (_, rounds, missing) => {
    expect(verdictsOf(rounds)).toEqual(
      names.map((name) => (missing.includes(name) ? 'not measured' : 'met')),
    );
  });

  test('judges the largest corpus, in whatever order they come', () => {
    expect(judge(atTheLimit().reverse())).toEqual(judge(atTheLimit()));
  });
});

test.each([
  [1, 2, 0.5],
  [undefined, 2, undefined],
  [1, undefined, undefined],
  [1, 0, undefined],
])('ratio of %s and %s is %s', (a, b, expected) => expect(ratio(a, b)).toBe(expected));

test('inTurn adds times and takes the larger memory', () => {
  expect(inTurn(step(2, 900), step(3, 100))).toEqual({ wallSeconds: 5, cpuSeconds: 5, peakMb: 900 });
});
