import { added, ratio, type Round, type SiteFigures } from './results.ts';
import type { Verdict } from './targets.ts';

/** The table of all figures, in Markdown: a row a figure, three columns a corpus. */
export function table(rounds: readonly Round[]): string {
  const heads = rounds.flatMap(({ threads }) => [`ours, ${whole(threads)} threads`, 'bare Astro', 'ratio']);
  const lines = [row(['', ...heads]), row(['---', ...heads.map(() => '---:')])];
  for (const [name, read, write] of figures) {
    const cells = rounds.flatMap(({ sites: { ours, bare } }) => {
      const [a, b] = [ours && read(ours), bare && read(bare)];
      const between = ratio(a, b);
      return [a, b]
        .map((value) => (value === undefined ? none : write(value)))
        .concat(between === undefined ? none : fine(between));
    });
    if (cells.some((cell) => cell !== none)) lines.push(row([name, ...cells]));
  }
  return lines.join('\n');
}

/** How CPU time grew from the smallest to the largest corpus; empty with one corpus. */
export function growth(rounds: readonly Round[]): string {
  const [small, large] = [rounds[0], rounds.at(-1)];
  if (small === undefined || large === undefined || small === large) return '';
  const step = (read: (site: SiteFigures) => number | undefined) =>
    (['ours', 'bare'] as const)
      .map((name) => {
        const [a, b] = [large.sites[name], small.sites[name]];
        const times = ratio(a && read(a), b && read(b));
        return `${name} ${times === undefined ? none : `${fine(times)}-fold`}`;
      })
      .join(', ');
  const pages = step((site) => site.pages.cpuSeconds);
  const all = step((site) => site.whole?.cpuSeconds);
  return `CPU growth from ${whole(small.threads)} to ${whole(large.threads)} threads: pages ${pages}; whole build ${all}.`;
}

/** The limits that the project has set itself, in Markdown. */
export function verdicts(list: readonly Verdict[]): string {
  const lines = list.map(({ what, limit, value, met }) =>
    row([
      what,
      `≤ ${limit.toLocaleString('en-GB')}`,
      value === undefined ? none : limit >= 100 ? whole(value) : fine(value),
      met,
    ]),
  );
  return [row(['Must reach', 'limit', 'measured', '']), row(['---', '---:', '---:', '---']), ...lines].join(
    '\n',
  );
}

const none = '–';
const whole = (value: number): string => Math.round(value).toLocaleString('en-GB');
const tenth = (value: number): string => value.toFixed(1);
const fine = (value: number): string => value.toFixed(2);
const megabytes = (bytes: number): string => tenth(bytes / 1e6);
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

type Figure = readonly [
  name: string,
  read: (site: SiteFigures) => number | undefined,
  write: (value: number) => string,
];

/** Rows of the table. Sizes are in units of 1,000 and 1,000,000 bytes. */
const figures: readonly Figure[] = [
  ['Pages written', (site) => site.pageCount, whole],
  ['Pages only: wall, s', (site) => site.pages.wallSeconds, tenth],
  ['Pages only: CPU, s', (site) => site.pages.cpuSeconds, tenth],
  ['Pages only: peak memory, MB', (site) => site.pages.peakMb, whole],
  ['Pages a second', (site) => site.pageCount / site.pages.wallSeconds, whole],
  ['Pages a CPU second', (site) => site.pageCount / site.pages.cpuSeconds, whole],
  ['Copies, feeds, archive, short links add: CPU, s', (site) => added(site, 'withCopies'), tenth],
  ['Pictures add: CPU, s', (site) => added(site, 'withPictures'), tenth],
  ['Pages and index: wall, s', (site) => site.withIndex?.wallSeconds, tenth],
  ['Pages and index: CPU, s', (site) => site.withIndex?.cpuSeconds, tenth],
  ['Index: wall, s', (site) => site.index?.wallSeconds, tenth],
  ['Index: CPU, s', (site) => site.index?.cpuSeconds, tenth],
  ['Index: peak memory, MB', (site) => site.index?.peakMb, whole],
  ['Whole build: wall, s', (site) => site.whole?.wallSeconds, tenth],
  ['Whole build: CPU, s', (site) => site.whole?.cpuSeconds, tenth],
  ['Whole build: peak memory, MB', (site) => site.whole?.peakMb, whole],
  ['Check alone: wall, s', (site) => site.check?.wallSeconds, tenth],
  ['Check alone: CPU, s', (site) => site.check?.cpuSeconds, tenth],
  ['Verification alone: wall, s', (site) => site.verify?.wallSeconds, tenth],
  ['Verification alone: CPU, s', (site) => site.verify?.cpuSeconds, tenth],
  ['`dist`, MB', (site) => site.dist.bytes, megabytes],
  ['`dist`, files', (site) => site.dist.files, whole],
  ['First page of the list, bytes', (site) => site.list?.first, whole],
  ['Second page of the list, bytes', (site) => site.list?.second, whole],
];
