/**
 * Measures what pictures for previews cost: `npm run bench:pictures`. Draws them cold and again warm, beside the pages of a bare Astro site of
 * ten times as many posts, or beside the CPU seconds that `--bare-cpu` gives for it.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measure, type Usage } from './measure.ts';
import { corpusPlan } from './project.ts';
import type { Step } from './results.ts';
import { measureBare } from './sites.ts';

const { values } = parseArgs({
  options: {
    /** Pictures to draw. */
    count: { type: 'string', default: '1000' },
    /** Posts of the bare site. */
    posts: { type: 'string', default: '10000' },
    'bare-cpu': { type: 'string' },
    /** Folder for what is built. */
    dir: { type: 'string', default: tmpdir() },
  },
});

/** What 1,000 pictures may take, of the CPU time of a bare site of 10,000 posts, and in seconds when nothing has changed. */
const limits = { cold: 1, warmSeconds: 1 };

const folder = mkdtempSync(join(values.dir, 'next-rung-pictures-'));
try {
  const cold = await draw('cold');
  const warm = await draw('warm');
  const sizes = readdirSync(join(folder, 'cache')).map((name) => statSync(join(folder, 'cache', name)).size);
  const bareCpu = values['bare-cpu'] === undefined ? (await bare()).cpuSeconds : Number(values['bare-cpu']);
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  console.log(`${values.count} pictures, ${kb(mean)} KB each, ${kb(Math.max(...sizes))} KB the largest
cold: ${told(cold)}
warm: ${told(warm)}, limit ${limits.warmSeconds} s of wall time
cold / pages of a bare site of ${values.posts} posts (CPU ${bareCpu.toFixed(1)} s): ${(cold.cpuSeconds / bareCpu).toFixed(2)}, limit ${limits.cold}`);
} finally {
  rmSync(folder, { recursive: true });
}

/** Writes all pictures, in a process of their own. */
function draw(label: string): Promise<Usage> {
  return measure({
    run: [process.execPath, join(import.meta.dirname, 'draw-pictures.ts'), values.count, folder],
    cwd: folder,
    log: join(folder, `${label}.log`),
  });
}

/** The pages of the bare site, without an index. */
async function bare(): Promise<Step> {
  const { pages } = await measureBare({
    folder: join(folder, 'bare'),
    threads: Number(values.posts),
    plan: corpusPlan(20_261_101),
    pagesOnly: true,
    say: (text) => console.error(text),
  });
  return pages;
}

function told({ wallSeconds, cpuSeconds, peakMb }: Step): string {
  return `${wallSeconds.toFixed(2)} s, CPU ${cpuSeconds.toFixed(2)} s, peak ${peakMb.toFixed(0)} MB`;
}

function kb(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
