import { readdirSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { firstWords, plainText } from '../markdown/plain-text.ts';
import { ContentError, type Problem } from '../model/problems.ts';
import { limits } from '../site.ts';
import { readThreadFile } from './thread-file.ts';

/**
 * Loads the archive's threads. An entry carries its front matter, its file's name, and the few words that cards and
 * descriptions need; bodies stay in their files and are rendered when their page is written. (A store that holds bodies and
 * their HTML is bundled as one module: at 10,000 threads that was half the build and three quarters of its memory.)
 *
 * @param base Folder of the threads, from the project's root.
 */
export function threads({ base }: { base: string }): Loader {
  return {
    name: 'threads',
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const folder = fileURLToPath(new URL(`${base}/`, context.config.root));
      const files = markdownFiles(folder).map((name) => `${folder}${name}`);
      await loadAll(context, root, files);

      context.watcher?.add(folder);
      const reload = (path: string) => {
        if (!path.startsWith(folder) || !path.endsWith('.md')) return;
        loadAll(
          context,
          root,
          markdownFiles(folder).map((name) => `${folder}${name}`),
        ).catch((error: Error) => context.logger.error(error.message));
      };
      for (const event of ['add', 'change', 'unlink'] as const) context.watcher?.on(event, reload);
    },
  };
}

/** Reads every file; the store keeps what is unchanged. Throws with all problems of all files. */
async function loadAll(context: LoaderContext, root: string, files: readonly string[]): Promise<void> {
  const { store, generateDigest, parseData } = context;
  const problems: Problem[] = [];
  const gone = new Set(store.keys());
  for (const path of files) {
    const filePath = relative(root, path).split(sep).join('/');
    const text = readFileSync(path, 'utf8');
    const { thread, problems: found } = readThreadFile(text, filePath);
    problems.push(...found);
    if (thread === undefined || found.length > 0) continue;
    const id = String(thread.data.id);
    gone.delete(id);
    const part = (name: 'question' | 'short answer') => thread.sections.parts.get(name)?.markdown ?? '';
    const excerpt = firstWords(plainText(part('question')), limits.excerpt);
    const summary = firstWords(plainText(part('short answer')), limits.description);
    const data = await parseData({ id, filePath: path, data: { ...thread.data, excerpt, summary } });
    // Text and fields: an entry is also new when the schema makes something else of the same text.
    store.set({ id, data, filePath, digest: generateDigest(text + JSON.stringify(data)) });
  }
  for (const id of gone) store.delete(id);
  if (problems.length > 0) throw new ContentError(problems);
}

/** Markdown files below a folder, sorted, so that every machine reads them in the same order. */
function markdownFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort();
}
