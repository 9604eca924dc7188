import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeCorpus } from './corpus.ts';
import { linkPackages, project } from './project.ts';
import type { CorpusPlan } from './thread-facts.ts';

/** What a build of this site is made from; tests and tools stay behind. */
const ingredients = [
  'src',
  'public',
  'content',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
] as const;

/** Copies this site into `folder` and adds synthetic threads to the real ones, which its chapters refer to. */
export function copyOurSite(folder: string, threads: number, plan: CorpusPlan): void {
  mkdirSync(folder, { recursive: true });
  for (const name of ingredients) cpSync(join(project, name), join(folder, name), { recursive: true });
  linkPackages(folder);
  writeCorpus(threads, plan, { questions: join(folder, 'content/questions') });
}
