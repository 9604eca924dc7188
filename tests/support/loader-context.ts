import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import type { z } from 'astro/zod';
import { onTestFinished } from 'vitest';

interface StoreEntry {
  id: string;
  data: Record<string, unknown>;
  filePath?: string;
  digest?: string | number;
}

/** What a loader is given, as far as loaders of this project use it, over a temporary folder. */
export interface LoaderBench {
  context: LoaderContext;
  /** Entries by id, in the order in which they were set. */
  entries: Map<string, StoreEntry>;
  /** Everything that was logged as an error. */
  errors: string[];
  /** Writes files by their path from the root; `null` removes one. */
  write(files: Record<string, string | null>): void;
  /** Tells the loader that a file has changed and waits until it has read it. */
  change(event: 'add' | 'change' | 'unlink', path: string): Promise<void>;
}

/**
 * @param schema Schema of the collection; entries that it refuses are refused as Astro does it, by an error.
 * @param isDev Whether the development server runs: only it watches files.
 */
export function loaderBench(schema: z.ZodType, files: Record<string, string>, isDev = false): LoaderBench {
  const root = mkdtempSync(join(tmpdir(), 'next-rung-loader-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const write = (changed: Record<string, string | null>) => {
    for (const [path, text] of Object.entries(changed)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      if (text === null) rmSync(join(root, path));
      else writeFileSync(join(root, path), text);
    }
  };
  write(files);

  const entries = new Map<string, StoreEntry>();
  const errors: string[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: () => watcher });
  const silent = () => {};
  const context = {
    collection: 'tested',
    store: {
      get: (id: string) => entries.get(id),
      set: (entry: StoreEntry) => entries.set(entry.id, entry) !== undefined,
      delete: (id: string) => entries.delete(id),
      clear: () => entries.clear(),
      keys: () => [...entries.keys()],
      values: () => [...entries.values()],
      entries: () => [...entries.entries()],
      has: (id: string) => entries.has(id),
    },
    logger: {
      error: (message: string) => void errors.push(message),
      warn: silent,
      info: silent,
      debug: silent,
    },
    config: {
      root: pathToFileURL(`${root}/`),
      srcDir: pathToFileURL(`${root}/src/`),
      prerenderConflictBehavior: 'error',
    },
    parseData: ({ id, data }: { id: string; data: unknown }) => {
      const { error, data: parsed } = schema.safeParse(data);
      if (error === undefined) return Promise.resolve(parsed);
      const issues = error.issues.map(({ path, message }) => `  **${path.join('.')}**: ${message}`);
      return Promise.reject(
        new Error(`**tested → ${id}** data does not match collection schema.\n\n${issues.join('\n')}`),
      );
    },
    generateDigest: (text: string) => text,
    entryTypes: new Map(),
    watcher: isDev ? watcher : undefined,
  };
  return {
    context: context as unknown as LoaderContext,
    entries,
    errors,
    write,
    async change(event, path) {
      watcher.emit(event, join(root, path));
      // Loaders read files one after the other, each behind a few promises.
      for (let turn = 0; turn < 200; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    },
  };
}
