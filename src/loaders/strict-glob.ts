import { fileURLToPath } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { tellOrStop } from './tell-or-stop.ts';

type Options = Parameters<typeof glob>[0];

/**
 * Astro's glob loader, but an entry that fails to render stops the build. Without this a Markdown plugin that throws is only
 * logged and its page is published empty (withastro/astro issue 18054); an empty folder is only warned about.
 */
export function strictGlob(options: Options): Loader {
  const inner = glob(options);
  return {
    ...inner,
    name: 'strict-glob',
    async load(context) {
      const load = () => loadAll(inner, options, context);
      if (await tellOrStop(context, load())) return;
      // Astro's loader follows changes only after it has read everything once.
      const folder = fileURLToPath(new URL(`${String(options.base)}/`, context.config.root));
      untilItWorks(context, folder, load);
    },
  };
}

async function loadAll(inner: Loader, { base, pattern }: Options, context: LoaderContext): Promise<void> {
  const errors: string[] = [];
  const logger = new Proxy(context.logger, {
    get(target, key) {
      if (key === 'error')
        return (message: string) => {
          errors.push(message);
          target.error(message);
        };
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  await inner.load({ ...context, logger });
  // In development they were told, and the page of each is read again when it changes.
  if (errors.length > 0 && context.watcher === undefined)
    throw new Error(
      `${errors.length} ${errors.length === 1 ? 'entry' : 'entries'} could not be read:\n${errors.join('\n')}`,
    );
  if (context.store.keys().length === 0)
    throw new Error(
      `no file in ${String(base)} matches ${String(pattern)}: write one, or mend the folder's name`,
    );
}

/** Loads again on each change below a folder, one after the other, until it works. */
function untilItWorks(context: LoaderContext, folder: string, load: () => Promise<void>): void {
  const { watcher } = context;
  let running = Promise.resolve(false);
  watcher?.add(folder);
  for (const event of ['add', 'change', 'unlink'] as const)
    watcher?.on(event, (path) => {
      if (path.startsWith(folder))
        running = running.then((isLoaded) => isLoaded || tellOrStop(context, load()));
    });
}
