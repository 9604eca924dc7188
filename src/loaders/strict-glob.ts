import { glob, type Loader } from 'astro/loaders';

/**
 * Astro's glob loader, but an entry that fails to render stops the build. Without this a Markdown plugin that throws is only
 * logged and its page is published empty (withastro/astro issue 18054); an empty folder is only warned about.
 */
export function strictGlob(options: Parameters<typeof glob>[0]): Loader {
  const inner = glob(options);
  return {
    ...inner,
    name: 'strict-glob',
    async load(context) {
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
      if (errors.length > 0)
        throw new Error(
          `${errors.length} ${errors.length === 1 ? 'entry' : 'entries'} could not be read:\n${errors.join('\n')}`,
        );
      if (context.store.keys().length === 0)
        throw new Error(
          `no file in ${String(options.base)} matches ${String(options.pattern)}: write one, or mend the folder's name`,
        );
    },
  };
}
