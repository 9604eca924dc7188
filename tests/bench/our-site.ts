import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { writeCorpus } from './corpus.ts';
import { linkPackages, project } from './project.ts';
import { facts, identity, lastDay, type CorpusPlan } from './thread-facts.ts';

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
  writeFileSync(join(folder, 'content/redactions.yaml'), stringify(redactions(threads, plan)));
}

/** Takes down a thread and an answer of every thousand: enough to pay for all that redactions cost. */
function redactions(threads: number, plan: CorpusPlan): object[] {
  const noted = { reason: 'Taken down to measure what that costs.', date: lastDay };
  return Array.from({ length: Math.ceil(threads / 1_000) }, (_, index) => index * 1_000).flatMap((first) => [
    { thread: identity(first, plan).id, ...noted },
    { thread: identity(first + 1, plan).id, answer: facts(first + 1, plan).answers[0]?.id, ...noted },
  ]);
}
