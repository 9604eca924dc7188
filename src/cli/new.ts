import { localDay } from '../clock.ts';
import { readRequest, RequestError } from './new/request.ts';
import { writeSkeleton } from './new/write.ts';

/**
 * Makes the file of a new question or chapter and says what to do next.
 *
 * @param args Words of the command line.
 * @param env The environment, in which npm leaves what it did not hand on.
 * @returns what to print.
 * @throws {RequestError} when the request cannot be met; nothing was written then.
 */
export function makeNew(
  args: readonly string[],
  root: string,
  today: string,
  env: Readonly<Record<string, string | undefined>>,
): string {
  const file = writeSkeleton(readRequest(args, env), root, today);
  return `${file}\n\nFill in its empty parts. npm run check:content names them, and npm run dev shows the page.`;
}

if (import.meta.main) {
  try {
    console.log(makeNew(process.argv.slice(2), process.cwd(), localDay(new Date()), process.env));
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
