import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { firstWords, plainText } from '../markdown/plain-text.ts';
import { byTarget, type Redactions } from '../model/redactions.ts';
import { ContentError, duplicate, type Problem } from '../model/problems.ts';
import { isToolFile } from '../model/tool-files.ts';
import { limits } from '../site.ts';
import { readRedactions } from './redactions.ts';
import { tellOrStop } from './tell-or-stop.ts';
import { readThreadFile } from './thread-file.ts';

/**
 * Loads the archive's threads. An entry carries its front matter, its file's name, and the few words that cards and
 * descriptions need; bodies stay in their files and are rendered when their page is written. (A store that holds bodies and
 * their HTML is bundled as one module: at 10,000 threads that was half the build and three quarters of its memory.)
 *
 * @param base Folder of the threads, from the project's root.
 * @param redactions File that says what was taken down, from there.
 */
export function threads({ base, redactions }: { base: string; redactions: string }): Loader {
  return {
    name: 'threads',
    async load(context) {
      const folder = fileURLToPath(new URL(`${base}/`, context.config.root));
      const removals = fileURLToPath(new URL(redactions, context.config.root));
      const load = async () => {
        const list = readRedactions(removals, redactions.replace(/^\.\//, ''));
        await loadAll(context, base, folder, byTarget(list.map(({ data }) => data)));
      };
      await tellOrStop(context, load());

      context.watcher?.add([folder, removals]);
      const reload = (path: string) => {
        if (path === removals || (path.startsWith(folder) && path.endsWith('.md')))
          void tellOrStop(context, load());
      };
      for (const event of ['add', 'change', 'unlink'] as const) context.watcher?.on(event, reload);
    },
  };
}

/**
 * Reads every file; the store keeps what is unchanged. Throws with all problems of all files. A thread that has one stays in
 * the store as it was: whatever refers to it would look broken too.
 */
async function loadAll(
  context: LoaderContext,
  base: string,
  folder: string,
  redactions: Redactions<unknown>,
): Promise<void> {
  const { store } = context;
  const root = fileURLToPath(context.config.root);
  const names = markdownFiles(folder);
  if (names.length === 0)
    throw new Error(`no file in ${base} ends with .md: write one, or mend the folder's name`);
  const problems: Problem[] = [];
  const fileOf = new Map<string, string>();
  const faulty = new Set<string>();
  for (const name of names) {
    const file = relative(root, `${folder}${name}`).split(sep).join('/');
    const { entry, problems: found } = await readEntry(context, `${folder}${name}`, file, redactions);
    problems.push(...found);
    if (entry === undefined) {
      faulty.add(file);
      continue;
    }
    const other = fileOf.get(entry.id);
    if (other !== undefined) {
      problems.push(duplicate(file, 'id', `the thread id "${entry.id}"`, other));
      continue;
    }
    fileOf.set(entry.id, file);
    store.set(entry);
  }
  for (const [id, { filePath = '' }] of store.entries()) {
    if (!fileOf.has(id) && !faulty.has(filePath)) store.delete(id);
  }
  if (problems.length > 0) throw new ContentError(problems);
}

/** One thread as the store keeps it; without an entry there is at least one problem. */
async function readEntry(
  { generateDigest, parseData }: LoaderContext,
  path: string,
  file: string,
  redactions: Redactions<unknown>,
) {
  const text = readFileSync(path, 'utf8');
  const { thread, problems } = readThreadFile(text, file, redactions);
  if (thread === undefined || problems.length > 0) return { problems };
  const id = String(thread.data.id);
  const isRemoved = redactions.threads.has(id);
  const part = (name: 'question' | 'short answer') =>
    isRemoved ? '' : (thread.sections.parts.get(name)?.markdown ?? '');
  const excerpt = firstWords(plainText(part('question')), limits.excerpt);
  const summary = firstWords(plainText(part('short answer')), limits.description);
  try {
    const data = await parseData({ id, filePath: path, data: { ...thread.data, excerpt, summary } });
    // Text and fields: an entry is also new when the schema makes something else of the same text.
    return {
      entry: { id, data, filePath: file, digest: generateDigest(text + JSON.stringify(data)) },
      problems,
    };
  } catch (error) {
    return { problems: [refused(file, error)] };
  }
}

/** What the schema says, on one line; the content check says it field by field. */
function refused(file: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const wrong = message.replaceAll('**', '').replace(/\s+/g, ' ').trim();
  return {
    file,
    line: 1,
    field: 'front matter',
    code: 'field',
    wrong,
    remedy: 'mend the fields that are named',
  };
}

/** Markdown files below a folder, sorted, so that every machine reads them in the same order. */
function markdownFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !isToolFile(name))
    .sort();
}
