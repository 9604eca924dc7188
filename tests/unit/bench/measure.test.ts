import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measure, type Command } from '../../bench/measure.ts';
import { peakMemory, processTree, readProcess } from '../../bench/processes.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bench-measure-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const script = (code: string, name = 'log'): Command => ({
  run: [process.execPath, '-e', code],
  cwd: folder,
  log: join(folder, name),
});

/** Uses one second of CPU time, however busy the machine is. */
const burn =
  'const s = process.cpuUsage(); while (process.cpuUsage(s).user + process.cpuUsage(s).system < 1e6);';
/** Holds 300 MB that are really written to, long enough to be seen. */
const hold = 'const held = Buffer.alloc(300e6, 1); setTimeout(() => held.length, 300);';
const asChild = (code: string, rest = '') =>
  `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(code)}]); ${rest}`;

describe('measure', () => {
  test('counts time and memory of the command itself', { timeout: 30_000 }, async () => {
    const usage = await measure(script(burn + hold));
    expect(usage.cpuSeconds).toBeGreaterThan(0.95);
    expect(usage.cpuSeconds).toBeLessThan(3);
    expect(usage.wallSeconds).toBeGreaterThan(1);
    expect(usage.peakMb).toBeGreaterThan(300);
    expect(usage.peakMb).toBeLessThan(500);
    expect(usage.processes).toHaveLength(1);
  });

  test('counts what a grandchild uses', { timeout: 30_000 }, async () => {
    const usage = await measure(script(asChild(burn + hold)));
    expect(usage.cpuSeconds).toBeGreaterThan(0.95);
    expect(usage.cpuSeconds).toBeLessThan(3);
    expect(usage.peakMb).toBeGreaterThan(300);
    expect(usage.processes).toHaveLength(2);
    const [parent, child] = usage.processes;
    expect(parent?.peakMb).toBeLessThan(200);
    expect(parent?.cpuSeconds).toBeLessThan(0.9);
    expect(child?.peakMb).toBeGreaterThan(300);
    expect(child?.wallSeconds).toBeGreaterThan(0.8);
  });

  test('counts a process that nobody waits for', { timeout: 30_000 }, async () => {
    // The child is stopped by its parent, which ends at once: the kernel never adds its time to anybody's.
    const code = `
      const child = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(`${burn} setInterval(() => {}, 1e6)`)}]);
      const used = () => require('node:fs').readFileSync('/proc/' + child.pid + '/stat', 'utf8').split(') ')[1].split(' ');
      setInterval(() => { if (Number(used()[11]) + Number(used()[12]) >= 100) setTimeout(() => { child.kill(); process.reallyExit(0); }, 300); }, 50);`;
    const usage = await measure(script(code));
    expect(usage.cpuSeconds).toBeGreaterThan(0.9);
  });

  test('starts each count afresh', { timeout: 30_000 }, async () => {
    await measure(script(burn));
    expect((await measure(script(''))).cpuSeconds).toBeLessThan(0.6);
  });

  test('keeps what the command prints, on both channels', async () => {
    await measure(script('console.log("out"); console.error("err")', 'printed'));
    expect(readFileSync(join(folder, 'printed'), 'utf8')).toBe('out\nerr\n');
  });

  test('hands the environment on', async () => {
    const env = { ...process.env, RUNG: 'third' };
    await measure({ ...script('console.log(process.env.RUNG)', 'env'), env });
    expect(readFileSync(join(folder, 'env'), 'utf8')).toBe('third\n');
  });

  test.each([
    ['a code', 'console.error("no such page"); process.exit(3)', /ended with 3:\nno such page$/],
    [
      'a signal',
      'console.error("stopped"); process.kill(process.pid, "SIGKILL")',
      /ended with SIGKILL:\nstopped$/,
    ],
  ])('throws with the last lines of the log when the command ends with %s', async (_, code, message) => {
    await expect(measure(script(code))).rejects.toThrow(message);
  });

  test('throws when there is no such program, and can measure again', async () => {
    await expect(measure({ ...script(''), run: ['no-such-program'] })).rejects.toThrow(/ENOENT/);
    await expect(measure(script(''))).resolves.toMatchObject({ peakMb: expect.any(Number) });
  });

  test('refuses to measure two commands at once', async () => {
    const first = measure(script('', 'first'));
    await expect(measure(script('', 'second'))).rejects.toThrow(/already/);
    await first;
  });
});

describe('processes', () => {
  test('reads this process', () => {
    const self = readProcess('self');
    expect(self).toMatchObject({ pid: process.pid, parent: process.ppid });
    const own = process.cpuUsage();
    expect(self?.cpuSeconds).toBeGreaterThan(0);
    expect(Math.abs((self?.cpuSeconds ?? 0) - (own.user + own.system) / 1e6)).toBeLessThan(0.5);
    expect(
      Math.abs((peakMemory(process.pid) ?? 0) - process.resourceUsage().maxRSS * 0.001_024),
    ).toBeLessThan(150);
    expect(processTree(process.ppid).map(({ pid }) => pid)).toContain(process.pid);
  });

  test('says nothing of a process that is gone', () => {
    const gone = 2 ** 22 + 1; // above the kernel's largest number of a process
    expect(readProcess(gone)).toBeUndefined();
    expect(peakMemory(gone)).toBeUndefined();
    expect(processTree(gone)).toEqual([]);
  });
});
