import { describe, expect, test } from 'vitest';
import { growth, table, verdicts } from '../../bench/report.ts';
import type { Round, SiteFigures } from '../../bench/results.ts';

const site = (scale: number, rest: Partial<SiteFigures> = {}): SiteFigures => ({
  pages: { wallSeconds: scale, cpuSeconds: 2 * scale, peakMb: 1_000 * scale },
  pageCount: 1_234,
  dist: { bytes: 12_345_678, files: 3, pages: 2 },
  ...rest,
});
const rounds: Round[] = [
  { threads: 1_000, sites: { ours: site(1), bare: site(2) } },
  {
    threads: 10_000,
    sites: { ours: site(5, { whole: { wallSeconds: 1, cpuSeconds: 1, peakMb: 1 } }), bare: site(6) },
  },
];

describe('table', () => {
  test('sets each figure beside its counterpart', () => {
    const lines = table(rounds).split('\n');
    expect(lines[0]).toBe(
      '|  | ours, 1,000 threads | bare Astro | ratio | ours, 10,000 threads | bare Astro | ratio |',
    );
    expect(lines[1]).toBe('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
    expect(lines).toContain('| Pages written | 1,234 | 1,234 | 1.00 | 1,234 | 1,234 | 1.00 |');
    expect(lines).toContain('| Pages only: CPU, s | 2.0 | 4.0 | 0.50 | 10.0 | 12.0 | 0.83 |');
    expect(lines).toContain('| Pages a CPU second | 617 | 309 | 2.00 | 123 | 103 | 1.20 |');
    expect(lines).toContain('| `dist`, MB | 12.3 | 12.3 | 1.00 | 12.3 | 12.3 | 1.00 |');
  });

  test('shows a dash for what was not measured, and leaves out a row without figures', () => {
    const lines = table(rounds).split('\n');
    expect(lines).toContain('| Whole build: CPU, s | – | – | – | 1.0 | – | – |');
    expect(lines.filter((line) => line.startsWith('| Index'))).toEqual([]);
    expect(table([{ threads: 200, sites: { bare: site(1) } }])).toContain(
      '| Pages written | – | 1,234 | – |',
    );
  });

  test('tells what is added to the pages', () => {
    const step = (cpuSeconds: number) => ({ wallSeconds: 1, cpuSeconds, peakMb: 1 });
    const ours = site(1, { withCopies: step(5.5), withPictures: step(1) });
    const lines = table([{ threads: 1_000, sites: { ours } }]).split('\n');
    expect(lines).toContain('| Copies, feeds, archive, short links add: CPU, s | 3.5 | – | – |');
    // Less than nothing is noise.
    expect(lines).toContain('| Pictures add: CPU, s | 0.0 | – | – |');
  });

  test('has as many cells in every row', () => {
    const widths = table(rounds)
      .split('\n')
      .map((line) => line.split(' | ').length);
    expect(widths.length).toBeGreaterThan(8);
    expect(new Set(widths).size).toBe(1);
  });
});

test('growth compares the largest corpus with the smallest', () => {
  expect(growth(rounds)).toBe(
    'CPU growth from 1,000 to 10,000 threads: pages ours 5.00-fold, bare 3.00-fold; whole build ours –, bare –.',
  );
  expect(growth(rounds.slice(0, 1))).toBe('');
});

test('verdicts list every limit', () => {
  const list = verdicts([
    { what: 'A ratio', limit: 0.6, value: 0.512, met: 'met' },
    { what: 'Memory', limit: 1_200, value: 1_300.4, met: 'missed' },
    { what: 'Another', limit: 8, met: 'not measured' },
  ]);
  expect(list.split('\n').slice(2)).toEqual([
    '| A ratio | ≤ 0.6 | 0.51 | met |',
    '| Memory | ≤ 1,200 | 1,300 | missed |',
    '| Another | ≤ 8 | – | not measured |',
  ]);
});
