import { lstatSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeBareSite } from '../../bench/bare-site.ts';
import { syntheticThread } from '../../bench/corpus.ts';
import { corpusPlan, project, versionOf } from '../../bench/project.ts';

let folder: string;
const plan = { seed: 1, topics: ['reviews'] };
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bench-bare-'));
  writeBareSite(folder, 2, plan);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the bare site is one page, one collection and the posts', () => {
  const files = readdirSync(join(folder, 'src'), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const posts = [0, 1].map((index) => `${syntheticThread(index, plan).slug}.md`);
  expect(files.map(({ name }) => name).sort()).toEqual(
    [...posts, '[slug].astro', 'content.config.ts'].sort(),
  );
});

test('it uses the packages of this project, but never its caches', () => {
  const names = readdirSync(join(folder, 'node_modules'));
  expect(names).toEqual(expect.arrayContaining(['astro', '@astrojs', 'pagefind']));
  expect(names.filter((name) => name.startsWith('.'))).toEqual([]);
  expect(realpathSync(join(folder, 'node_modules/astro'))).toBe(
    realpathSync(join(project, 'node_modules/astro')),
  );
  expect(lstatSync(join(folder, 'node_modules')).isSymbolicLink()).toBe(false);
});

test('the plan has the topics of this site', () => {
  expect(corpusPlan(3).seed).toBe(3);
  expect(corpusPlan(3).topics).toEqual(expect.arrayContaining(['reviews', 'promotion', 'manager']));
});

test('versions are those installed', () => expect(versionOf('astro')).toMatch(/^7\.\d+\.\d+$/));
