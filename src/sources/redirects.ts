import { join } from 'node:path';
import { readRedirects } from '../loaders/redirects.ts';
import type { Redirect } from '../schemas/redirects.ts';

/** The redirects that were written by hand. */
export function projectRedirects(root: string): Redirect[] {
  const file = 'content/redirects.yaml';
  return readRedirects(join(root, file), file);
}
