import { readdirSync, readFileSync } from 'node:fs';

/** What Linux tells of a process. */
export interface Sample {
  pid: number;
  parent: number;
  /** Name of the program, at most 15 characters: `node`, `pagefind_extend`. */
  name: string;
  /** Own user and system time so far, in seconds, threads included, children not. */
  cpuSeconds: number;
  /** User and system time of its ended and awaited descendants, in seconds. */
  childCpuSeconds: number;
  /** Start in clock ticks since boot: with the pid it names a process for certain. */
  start: number;
}

/** Ticks per second in /proc/<pid>/stat. Linux fixes it at 100 for programs, whatever the kernel's own clock. */
const ticksPerSecond = 100;

/** Reads one process; `undefined` once it is gone. Fields as in proc_pid_stat(5). */
export function readProcess(pid: number | 'self'): Sample | undefined {
  const text = read(`/proc/${pid}/stat`);
  // The name stands in brackets and may itself hold blanks and brackets.
  const [, id, name, rest] = /^(\d+) \((.*)\) (.*)$/s.exec(text ?? '') ?? [];
  if (id === undefined || name === undefined || rest === undefined) return undefined;
  const fields = rest.split(' ').map(Number);
  // `rest` begins with field 3 of the manual page.
  const field = (number: number): number => fields[number - 3] ?? Number.NaN;
  return {
    pid: Number(id),
    parent: field(4),
    name,
    cpuSeconds: (field(14) + field(15)) / ticksPerSecond,
    childCpuSeconds: (field(16) + field(17)) / ticksPerSecond,
    start: field(22),
  };
}

/** Most memory that a process ever held at once, in MB of 1,000,000 bytes; `undefined` once it has ended. */
export function peakMemory(pid: number): number | undefined {
  const kibibytes = /^VmHWM:\s*(\d+) kB$/m.exec(read(`/proc/${pid}/status`) ?? '')?.[1];
  return kibibytes === undefined ? undefined : (Number(kibibytes) * 1024) / 1e6;
}

/** A process and everything below it, as they stand now. */
export function processTree(root: number): Sample[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => readProcess(Number(name)))
    .filter((sample) => sample !== undefined);
  const tree = all.filter(({ pid }) => pid === root);
  for (const { pid } of tree) tree.push(...all.filter(({ parent }) => parent === pid));
  return tree;
}

/** A file of /proc; `undefined` when its process has gone meanwhile. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ESRCH') return undefined;
    throw error;
  }
}
