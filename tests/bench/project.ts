import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { CorpusPlan } from './thread-facts.ts';

/** Folder of this project. */
export const project = join(import.meta.dirname, '../..');

/** What builds leave below a site's folder. A cold build finds none of it. */
export const leftovers = ['dist', '.cache', '.astro', 'node_modules/.astro', 'node_modules/.vite'] as const;

/**
 * Gives a site the packages of this project, each by a link of its own: `node_modules` itself stays a real folder, because
 * tools keep their caches in it, and those of one site must neither help nor disturb another.
 */
export function linkPackages(folder: string): void {
  const [from, to] = [join(project, 'node_modules'), join(folder, 'node_modules')];
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from))
    if (!name.startsWith('.')) symlinkSync(join(from, name), join(to, name));
}

/** A plan with the topics that this site knows: the same threads from run to run, as long as that list stays. */
export function corpusPlan(seed: number): CorpusPlan {
  const topics: unknown = parse(readFileSync(join(project, 'content/topics.yaml'), 'utf8'));
  const ids = Array.isArray(topics) ? topics.map((topic: { id?: unknown }) => String(topic.id)) : [];
  if (ids.length === 0) throw new Error('content/topics.yaml lists no topics, so no thread can be written');
  return { seed, topics: ids };
}

/** Version of an installed package. */
export function versionOf(name: string): string {
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(project, 'node_modules', name, 'package.json'), 'utf8'),
  );
  return version;
}

/** What `npm run build` sets in the environment, as its script in `package.json` says. */
export function buildEnvironment(): Record<string, string> {
  const { scripts }: { scripts: { build: string } } = JSON.parse(
    readFileSync(join(project, 'package.json'), 'utf8'),
  );
  const settings = /^(?:[A-Z_]+=\S+ )*/.exec(scripts.build)?.[0].trim() ?? '';
  return Object.fromEntries(settings.split(' ').map((setting) => setting.split('=') as [string, string]));
}
