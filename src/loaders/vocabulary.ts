import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { listError, readListFile } from './list-file.ts';
import { tellOrStop } from './tell-or-stop.ts';
import { isRecord } from './unknown-data.ts';

/**
 * Loads a vocabulary, a YAML file that is a list of entries. The order of the file is kept: Astro's own loader keeps entries
 * by their id, and its store sorts them by it, in a way that depends on the machine's locale. It also only logs a file that
 * it cannot read.
 *
 * @param path File, from the project's root.
 * @param mayBeEmpty True of a list that need not hold anything.
 */
export function vocabulary(path: string, mayBeEmpty = false): Loader {
  return {
    name: 'vocabulary',
    async load(context) {
      const file = fileURLToPath(new URL(path, context.config.root));
      const load = () => loadAll(context, path, file, mayBeEmpty);
      await tellOrStop(context, load());
      context.watcher?.add(file);
      for (const event of ['add', 'change'] as const)
        context.watcher?.on(event, (changed) => {
          if (changed === file) void tellOrStop(context, load());
        });
    },
  };
}

async function loadAll(
  { store, parseData }: LoaderContext,
  path: string,
  filePath: string,
  mayBeEmpty: boolean,
): Promise<void> {
  const file = path.replace(/^\.\//, '');
  const list = readList(file, filePath, mayBeEmpty);
  const entries = await Promise.all(
    list.map(async (data, index) => ({
      // The place in the file, in digits that sort as they count.
      id: String(index).padStart(6, '0'),
      data: await parseData({ id: String(data.id ?? index), data, filePath }),
      filePath: file,
    })),
  );
  store.clear();
  for (const entry of entries) store.set(entry);
}

function readList(file: string, filePath: string, mayBeEmpty: boolean): Record<string, unknown>[] {
  // Whether it has to be there, the check of the content says.
  if (mayBeEmpty && !existsSync(filePath)) return [];
  const list = readListFile(filePath, file);
  if (!Array.isArray(list) || (list.length === 0 && !mayBeEmpty) || !list.every(isRecord))
    throw listError(
      file,
      1,
      'empty-collection',
      'this is not a list of entries',
      'begin each entry with "- id: …"',
    );
  return list;
}
