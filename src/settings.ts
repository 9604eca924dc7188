import { site } from './site.ts';

/** What differs from one build to another: where the site will stand, and how much of it is drawn. */
export interface Settings {
  /** Origin without a path: `https://next-rung.example`. */
  site: string;
  /** `/`, or a path with a slash at either end: `/career/`. */
  base: string;
  /** Which threads have a picture of their own for previews: the newest (`limits.pictures`), or all. */
  pictures: 'newest' | 'all';
}

/**
 * Reads the settings from the environment.
 *
 * `SITE_URL`: origin, for instance `https://next-rung.example`; a path in it becomes the base, unless `BASE_PATH` is set.
 * `BASE_PATH`: path below the origin, for instance `/career/`.
 * `PICTURES`: `newest` or `all`; `newest` when it is not set.
 *
 * @throws {Error} that names the variable, the value found, and what to write.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const url = readUrl(env.SITE_URL || site.defaultUrl);
  const base = env.BASE_PATH
    ? readBase('BASE_PATH', env.BASE_PATH)
    : readBase('the path of SITE_URL', url.pathname);
  return { site: url.origin, base, pictures: readPictures(env.PICTURES || 'newest') };
}

function readUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new Error(
      `SITE_URL is "${text}", which is not a web address → write one, for instance ${site.defaultUrl}`,
    );
  const plain = `${url.origin}${url.pathname}`;
  // A message goes into logs, where a password must not stand.
  if (url.username !== '' || url.password !== '')
    throw new Error(
      `SITE_URL holds a user name or a password → write origin and path only, for instance ${plain}`,
    );
  if (url.search !== '' || url.hash !== '')
    throw new Error(`SITE_URL is "${text}" → write origin and path only, for instance ${plain}`);
  return url;
}

function readPictures(text: string): Settings['pictures'] {
  if (text === 'newest' || text === 'all') return text;
  throw new Error(`PICTURES is "${text}" → write newest or all`);
}

function readBase(name: string, text: string): string {
  const segments = text.split('/').filter((segment) => segment !== '');
  for (const segment of segments) {
    if (!/^[A-Za-z0-9._~-]+$/.test(segment) || /^\.+$/.test(segment))
      throw new Error(
        `${name} is "${text}" → write path segments of letters, digits, ".", "_", "~" and "-", for instance /career/`,
      );
  }
  return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
}
