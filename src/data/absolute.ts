import { absolute } from '../model/addresses.ts';
import { site } from '../site.ts';

/** Where the site will stand: its origin, and the path below it. */
export const origin = import.meta.env.SITE ?? site.defaultUrl;
export const base = import.meta.env.BASE_URL;

/** The whole address of a path of the site. */
export const toAbsolute = (path: string): string => absolute(origin, base, path);
