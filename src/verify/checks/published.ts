import { withoutBase } from '../../model/addresses.ts';
import { nearest } from '../../model/nearest.ts';
import type { Published } from '../../model/published.ts';
import { fragmentOf, pageOf } from '../../model/redirects.ts';
import type { Finding } from '../finding.ts';
import type { PageFacts } from '../page-facts.ts';
import { isRedirect, type Pages } from '../pages.ts';

/** The ledger, and what stands where today. */
export interface Ledger {
  published: readonly Published[];
  /** Stable ids of threads and chapters by their address. */
  idAt: ReadonlyMap<string, string>;
}

/**
 * Every address that was ever published leads to what stood there: it is a page, a part of one or a file, or it leads on in one step
 * to one. All that do not are told, each with the line that would mend it.
 */
export function checkPublished(pages: Pages, { published, idAt }: Ledger): Finding[] {
  const suggest = suggestions(pages);
  return published.flatMap((one) => {
    const { address: page, id } = one;
    const say = (wrong: string, remedy: string): Finding[] => [{ check: 'published', page, wrong, remedy }];
    const own = pageOf(page);
    const standing = pages.byAddress.get(own);
    if (standing === undefined) {
      if (pages.files.has(own)) return [];
      const wrong = `was published${id === undefined ? '' : ` as ${id}`}, and leads nowhere`;
      return say(wrong, mendPage(one, pages, suggest));
    }
    const now = idAt.get(own);
    if (id !== undefined && now !== undefined && now !== id)
      return say(
        `was published as ${id}, and is ${now} today`,
        `give its file the id of ${id} back; if it is another page, give its file another name`,
      );
    const end = isRedirect(standing) ? targetOf(standing, pages) : standing;
    // A redirect that leads nowhere is a broken link: the check of links tells it.
    if (end === undefined) return [];
    if (isRedirect(end))
      return say(`leads to ${end.address}, which leads on`, line(page, targetOf(end, pages)?.address));
    const fragment = fragmentOf(page);
    // A note on what was taken down is a note on all its parts.
    if (fragment === '' || end.noindex || end.ids.includes(fragment)) return [];
    const near = nearest(fragment, end.ids);
    return say(
      `was published, and ${end.address} has no such part`,
      line(`${own}#${fragment}`, near === undefined ? own : `${own}#${near}`),
    );
  });
}

/** Parts and files of a lost page come back with it; the page itself needs a line. */
function mendPage(
  { address, id }: Published,
  { byAddress, files }: Pages,
  suggest: (address: string) => string | undefined,
): string {
  const own = pageOf(address);
  const parent = own.slice(0, own.lastIndexOf('/') + 1);
  if (address !== own) return `it comes back with ${own}`;
  if (parent !== own && !byAddress.has(parent)) {
    const alike = above(own).find((folder) => files.has(folder + own.slice(parent.length)));
    const instead = alike === undefined ? [] : [line(own, alike + own.slice(parent.length))];
    return [`it comes back with ${parent}`, ...instead].join('; or ');
  }
  const last = own.split('/').at(-2) ?? '';
  const [kind, name = ''] = (own === `/q/${last}/` ? `thread:${last}` : id)?.split(':') ?? [];
  const back = kind === undefined ? [] : [`bring back the file with "id: ${name}"`];
  const removed =
    kind === 'thread' && own !== `/q/${last}/`
      ? [
          `if it was taken down, add to content/redactions.yaml: - { thread: ${name}, slug: ${last}, reason: …, date: … }`,
        ]
      : [];
  const list =
    id === undefined ? above(own).find((folder) => folder !== '/' && byAddress.has(folder)) : undefined;
  return [...back, ...removed, line(address, suggest(address) ?? list)].join('; or ');
}

/** Folders around a page or the folder of a file, the nearest first: a list of what is gone, a feed of more than it. */
const above = (path: string): string[] => {
  const parts = path
    .replace(/[^/]*\/?$/, '')
    .split('/')
    .slice(1, -1);
  return [...parts.keys(), parts.length]
    .reverse()
    .map((length) => ['', ...parts.slice(0, length), ''].join('/'));
};

/** The line of `content/redirects.yaml` that would mend a lost address, as far as it can be guessed. */
const line = (from: string, to = '/…'): string =>
  `add to content/redirects.yaml: - { from: '${from}', to: '${to}' }`;

/** Pages that stand beside a lost one and are spelt nearly like it. An archive that lost thousands gets some suggestions, not all. */
function suggestions({ byAddress }: Pages): (address: string) => string | undefined {
  let left = 50;
  return (address) => {
    if (left-- <= 0) return undefined;
    const folder = address.replace(/[^/]*\/?$/, '');
    const beside = [...byAddress.values()]
      .filter((page) => page.address.startsWith(folder) && !isRedirect(page))
      .map((page) => page.address.slice(folder.length));
    const near = nearest(address.slice(folder.length), beside.filter(Boolean));
    return near === undefined ? undefined : folder + near;
  };
}

/** The page to which a redirect leads. */
function targetOf({ refresh = '' }: PageFacts, { base, byAddress }: Pages): PageFacts | undefined {
  const path = withoutBase(base, pageOf(refresh));
  return path === undefined ? undefined : byAddress.get(path);
}
