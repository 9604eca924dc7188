import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeBareSite } from './bare-site.ts';
import { bytesOf, sizeOf } from './dist-size.ts';
import { measure, type ProcessUsage, type Usage } from './measure.ts';
import { copyOurSite } from './our-site.ts';
import { buildEnvironment, leftovers, project } from './project.ts';
import { inTurn, type SiteFigures, type Step } from './results.ts';
import type { CorpusPlan } from './thread-facts.ts';

/** A measurement that is asked for. */
export interface Job {
  /** Folder for the site; made here. */
  folder: string;
  threads: number;
  plan: CorpusPlan;
  /** Leave the index, the check and the verification out. */
  pagesOnly: boolean;
  /** Told what is under way and what it cost. */
  say: (text: string) => void;
}

export async function measureOurs(job: Job): Promise<SiteFigures> {
  const { folder, pagesOnly } = job;
  const dist = join(folder, 'dist');
  const build = (label: string, steps?: string) =>
    step(job, label, astro, {
      ...buildEnvironment(),
      ...(steps === undefined ? {} : { NEXT_RUNG_STEPS: steps }),
    });
  copyOurSite(folder, job.threads, job.plan);

  const pages = await build('pages', 'pages');
  const pageCount = sizeOf(dist).pages;
  if (pagesOnly) return { pages, pageCount, dist: sizeOf(dist), ...listOf(dist) };

  clean(folder);
  const withCopies = await build('pages and copies', 'pages,copies,redirects');
  clean(folder);
  const withPictures = await build('pages and pictures', 'pages,pictures');
  clean(folder);
  const withIndex = await build('pages and index', 'pages,index');
  clean(folder);
  // What `npm run check:content` runs.
  const check = await step(job, 'check', ['src/cli/check.ts']);
  const whole = await build('whole');
  const index = indexProcess(whole.processes);
  const result = { dist: sizeOf(dist), ...listOf(dist) };
  const verify = await step(job, 'verify', [join(import.meta.dirname, 'verify-alone.ts')]);
  return {
    pages,
    pageCount,
    withCopies,
    withPictures,
    withIndex,
    check,
    whole,
    verify,
    ...(index && { index }),
    ...result,
  };
}

export async function measureBare(job: Job): Promise<SiteFigures> {
  const { folder, pagesOnly } = job;
  const dist = join(folder, 'dist');
  writeBareSite(folder, job.threads, job.plan);
  const pages = await step(job, 'pages', astro);
  const { pages: pageCount } = sizeOf(dist);
  if (pagesOnly) return { pages, pageCount, dist: sizeOf(dist) };

  const index = await step(job, 'index', [
    join(project, 'node_modules/pagefind/lib/runner/bin.cjs'),
    '--site',
    'dist',
  ]);
  const both = inTurn(pages, index);
  return { pages, pageCount, index, withIndex: both, whole: both, dist: sizeOf(dist) };
}

const astro = [join(project, 'node_modules/astro/bin/astro.mjs'), 'build'];

/** Runs one step of a build. Where the site will stand is left at its default, whatever the caller's environment says. */
async function step(
  { folder, say }: Job,
  label: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Usage> {
  const logs = join(folder, 'logs');
  mkdirSync(logs, { recursive: true });
  const usage = await measure({
    run: [process.execPath, ...args],
    cwd: folder,
    env: {
      ...process.env,
      SITE_URL: undefined,
      BASE_PATH: undefined,
      NEXT_RUNG_STEPS: undefined,
      ASTRO_TELEMETRY_DISABLED: '1',
      ...env,
    },
    log: join(logs, `${label}.log`),
  });
  say(
    `${label}: ${usage.wallSeconds.toFixed(1)} s, CPU ${usage.cpuSeconds.toFixed(1)} s, peak ${usage.peakMb.toFixed(0)} MB`,
  );
  return usage;
}

/** Takes away what builds leave behind, so that the next one is cold. */
function clean(folder: string): void {
  for (const name of leftovers) rmSync(join(folder, name), { recursive: true, force: true });
}

/** The processes that make the index, one after the other, among those of a whole build. */
function indexProcess(processes: readonly ProcessUsage[]): Step | undefined {
  const [first, ...others] = processes.filter(({ name }) => name.startsWith('pagefind'));
  return first === undefined ? undefined : others.reduce<Step>(inTurn, first);
}

function listOf(dist: string): Pick<SiteFigures, 'list'> {
  return {
    list: {
      first: bytesOf(dist, 'questions/index.html'),
      second: bytesOf(dist, 'questions/page/2/index.html'),
    },
  };
}
