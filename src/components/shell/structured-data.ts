import { absolute } from '../../model/addresses.ts';
import type { Context } from '../../model/structured-data/context.ts';
import { site } from '../../site.ts';

/** An address as machines need it: whole, wherever they read it. */
export const wholeUrl = (path: string): string =>
  absolute(import.meta.env.SITE ?? site.defaultUrl, import.meta.env.BASE_URL, path);

/** What the builders of structured data need to know of this site. */
export const dataContext: Context = { name: site.name, language: site.language, url: wholeUrl };
