import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { threadParts, type Part } from './thread-body.ts';
import { facts, identity, type CorpusPlan } from './thread-facts.ts';

/** A synthetic thread in both forms: for this site, and for the bare site that it is measured against. */
export interface SyntheticThread {
  slug: string;
  /** Path of the thread below `content/questions/`. */
  threadPath: string;
  /** The file of this site: full front matter, and comment lines between the parts. */
  thread: string;
  /** The bare site's file: simple front matter, and the same Markdown without the comment lines. */
  post: string;
}

/** Writes thread number `index` (from 0). It does not depend on how many there are. */
export function syntheticThread(index: number, plan: CorpusPlan): SyntheticThread {
  const { slug } = identity(index, plan);
  const front = facts(index, plan);
  const body = threadParts(
    index,
    plan,
    front.answers.map(({ id }) => id),
  );
  const { title, date, topics } = front;
  return {
    slug,
    threadPath: `${date.slice(0, 4)}/${slug}.md`,
    thread: file(front, body.map(divided)),
    post: file(
      { title, date, description: descriptionOf(body), topics },
      body.map(({ markdown }) => markdown),
    ),
  };
}

/**
 * Writes the first `count` threads into the folders that are given, which are made if need be.
 *
 * @param folders `questions`: where this site keeps threads; `posts`: where the bare site keeps posts.
 */
export function writeCorpus(
  count: number,
  plan: CorpusPlan,
  folders: { questions?: string; posts?: string },
): void {
  const { questions, posts } = folders;
  const made = new Set<string>();
  for (let index = 0; index < count; index++) {
    const { slug, threadPath, thread, post } = syntheticThread(index, plan);
    if (questions !== undefined) write(join(questions, threadPath.slice(0, 4)), `${slug}.md`, thread, made);
    if (posts !== undefined) write(posts, `${slug}.md`, post, made);
  }
}

function write(folder: string, name: string, text: string, made: Set<string>): void {
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  writeFileSync(join(folder, name), text);
}

const divided = ({ label, markdown }: Part): string =>
  label === undefined ? markdown : `<!-- ${label} -->\n\n${markdown}`;

const file = (front: object, parts: readonly string[]): string =>
  `---\n${stringify(front, { lineWidth: 0 })}---\n${parts.join('\n\n')}\n`;

/** The first words of the short answer as plain text: the bare site's posts have a description, too. */
function descriptionOf(body: readonly Part[]): string {
  const text = body.find(({ label }) => label === 'short answer')?.markdown ?? '';
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`"]/g, '')
    .split(/\s+/)
    .slice(0, 20)
    .join(' ');
}
