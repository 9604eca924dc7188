import type { LoaderContext } from 'astro/loaders';

/**
 * A build stops at what cannot be read. The development server says it and goes on, so that it starts with any content and a
 * writer mends it while it runs.
 *
 * @param loading Rejects with a message for the writer.
 * @returns whether all was read.
 */
export async function tellOrStop(
  { watcher, logger }: Pick<LoaderContext, 'watcher' | 'logger'>,
  loading: Promise<void>,
): Promise<boolean> {
  try {
    await loading;
    return true;
  } catch (error) {
    if (watcher === undefined) throw error;
    logger.error(error instanceof Error ? error.message : String(error));
    return false;
  }
}
