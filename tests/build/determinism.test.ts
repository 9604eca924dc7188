import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copySmallSite } from '../support/small-content.ts';

/** Two machines that agree on nothing: their days differ, and so do the ways they write them. */
const machines = [
  { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' },
];

const sites = machines.map(() => copySmallSite());
let built: Map<string, string>[] = [];

/** Digest of each file below a folder, by path. */
function digests(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(
    files.map((name) => [
      name.split(sep).join('/'),
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

beforeAll(async () => {
  built = await Promise.all(
    sites.map(async ({ build, dist }, index) => {
      const { code, output } = await build(machines[index]);
      if (code !== 0) throw new Error(output);
      return digests(dist);
    }),
  );
});
afterAll(() => sites.forEach(({ remove }) => remove()));

describe('two builds of the same content', () => {
  test('stand in different folders and see different places', () => {
    expect(new Set(sites.map(({ root }) => root)).size).toBe(2);
    const seen = machines.map((env) =>
      execFileSync(process.execPath, ['-p', `new Date('2026-11-24T10:30Z').toLocaleString()`], {
        env: { PATH: process.env.PATH, ...env },
        encoding: 'utf8',
      }).trim(),
    );
    expect(seen).toEqual(['25.11.2026 00:30:00', '11/24/2026, 2:30:00 AM']);
  });

  test('give the same files with the same bytes', () => {
    const [one = new Map<string, string>(), other = new Map<string, string>()] = built;
    expect(one.size).toBeGreaterThan(20);
    const names = [...new Set([...one.keys(), ...other.keys()])].sort();
    expect(names.filter((name) => one.get(name) !== other.get(name))).toEqual([]);
    expect(names.filter((name) => name.endsWith('.html'))).toHaveLength(27);
    expect(names.filter((name) => name.startsWith('pagefind/')).length).toBeGreaterThan(4);
    expect(names.filter((name) => name.startsWith('search-index/')).length).toBeGreaterThan(10);
  });
});
