import { withBase } from '../../model/addresses.ts';

/** The address to write into a page: a root-relative path with the base before it. */
export const href = (path: string): string => withBase(import.meta.env.BASE_URL, path);
