import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { peakMemory, processTree, readProcess, type Sample } from './processes.ts';

/** What a command cost. */
export interface Usage {
  wallSeconds: number;
  /** User and system time of the command and of every process that it started, down to the last. */
  cpuSeconds: number;
  /** Peak resident memory of the largest process, in MB of 1,000,000 bytes. */
  peakMb: number;
  /** The same for each process that lived long enough to be seen, in the order of appearance. */
  processes: ProcessUsage[];
}

export interface ProcessUsage {
  name: string;
  /** From the first to the last look at it; short of its true life by at most two intervals. */
  wallSeconds: number;
  cpuSeconds: number;
  peakMb: number;
}

export interface Command {
  /** Program and arguments. */
  run: readonly [string, ...string[]];
  cwd: string;
  env?: NodeJS.ProcessEnv;
  /** File that takes all that the command prints. */
  log: string;
}

/** Milliseconds between two looks at the processes. */
const interval = 100;

/**
 * Runs a command to its end. Only one at a time: the kernel adds up the time of all awaited children of this process.
 * Throws, with the last lines of the log, when the command fails.
 */
export async function measure({
  run: [program, ...args],
  cwd,
  env = process.env,
  log,
}: Command): Promise<Usage> {
  if (!existsSync('/proc/self/stat')) throw new Error('the bench reads /proc, so it runs on Linux only');
  if (running) throw new Error('a command is being measured already; measure one after the other');
  running = true;
  const output = openSync(log, 'w');
  try {
    const waitedBefore = readProcess('self')?.childCpuSeconds ?? 0;
    const start = performance.now();
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', output, output] });
    const kill = () => child.kill();
    process.once('exit', kill);
    const seen = new Map<string, Seen>();
    const timer = setInterval(() => look(child.pid, seen), interval);
    const ended = await new Promise<string | number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code, signal) => resolve(signal ?? code));
    }).finally(() => {
      clearInterval(timer);
      process.off('exit', kill);
    });
    const wallSeconds = (performance.now() - start) / 1000;
    if (ended !== 0) throw new Error(failure([program, ...args], cwd, ended, log));
    return total(wallSeconds, (readProcess('self')?.childCpuSeconds ?? 0) - waitedBefore, [...seen.values()]);
  } finally {
    closeSync(output);
    running = false;
  }
}

let running = false;

/** A process as it was last seen, and when it was seen first and last (ms). */
interface Seen {
  sample: Sample;
  peakMb: number;
  first: number;
  last: number;
}

/** Takes down the state of the tree. A process that lost its parent has left the tree, but is followed on. */
function look(root: number | undefined, seen: Map<string, Seen>): void {
  if (root === undefined) return;
  const strays = [...seen.values()].flatMap(({ sample: { pid, start } }) => {
    const sample = readProcess(pid);
    return sample?.start === start ? [sample] : [];
  });
  const now = performance.now();
  for (const sample of [...strays, ...processTree(root)]) {
    const key = `${sample.pid} ${sample.start}`;
    const known = seen.get(key);
    // The latest figure, not the largest: between fork and exec a process still shows its parent's memory.
    const peakMb = peakMemory(sample.pid) ?? known?.peakMb ?? 0;
    seen.set(key, { sample, peakMb, first: known?.first ?? now, last: now });
  }
}

/**
 * Adds up. The kernel's sum is exact but leaves out processes that nobody awaited (a search index service that is told to
 * go, for instance); the sum of what was seen has those, but not what came after the last look. The larger is nearer.
 */
function total(wallSeconds: number, waitedSeconds: number, seen: readonly Seen[]): Usage {
  const seenSeconds = seen.reduce((sum, { sample }) => sum + sample.cpuSeconds, 0);
  return {
    wallSeconds,
    cpuSeconds: Math.max(waitedSeconds, seenSeconds),
    peakMb: Math.max(0, ...seen.map(({ peakMb }) => peakMb)),
    processes: seen.map(({ sample, peakMb, first, last }) => ({
      name: sample.name,
      wallSeconds: (last - first) / 1000,
      cpuSeconds: sample.cpuSeconds,
      peakMb,
    })),
  };
}

function failure(
  command: readonly string[],
  cwd: string,
  ended: string | number | null,
  log: string,
): string {
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-25);
  return `"${command.join(' ')}" in ${cwd} ended with ${ended}:\n${lines.join('\n')}`;
}
