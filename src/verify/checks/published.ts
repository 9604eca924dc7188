import { withoutBase } from '../../model/addresses.ts';
import { redirectLine, type Published } from '../../model/published.ts';
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
  const { byAddress, files } = pages;
  const say = (page: string, wrong: string, remedy: string): Finding[] => [
    { check: 'published', page, wrong, remedy },
  ];
  return published.flatMap(({ address, id }) => {
    const own = pageOf(address);
    const standing = byAddress.get(own);
    if (standing === undefined) {
      if (files.has(own)) return [];
      const wrong = `was published${id === undefined ? '' : ` as ${id}`}, and leads nowhere`;
      return say(address, wrong, mendPage(address, own, byAddress, id));
    }
    const now = idAt.get(own);
    if (id !== undefined && now !== undefined && now !== id)
      return say(
        address,
        `was published as ${id}, and is ${now} today`,
        `give the file of ${now} another name`,
      );
    const end = isRedirect(standing) ? targetOf(standing, pages) : standing;
    if (end === undefined || isRedirect(end)) {
      // A redirect that leads nowhere is a broken link, which the check of links tells.
      return end === undefined
        ? []
        : say(address, `leads to ${end.address}, which leads on`, mendChain(address, end, pages));
    }
    const fragment = fragmentOf(address);
    if (fragment === '' || end.ids.includes(fragment)) return [];
    const anchors = end.ids.map((anchor) => `${end.address}#${anchor}`);
    const line = redirectLine(`${end.address}#${fragment}`, anchors);
    return say(
      address,
      `was published, and ${end.address} has no such part`,
      `add to content/redirects.yaml: ${line}`,
    );
  });
}

/** Parts and files of a lost page come back with it; the page itself needs a line. */
function mendPage(
  address: string,
  own: string,
  byAddress: Pages['byAddress'],
  id: string | undefined,
): string {
  const parent = own.slice(0, own.lastIndexOf('/') + 1);
  if (address !== own) return `it comes back with ${own}`;
  if (parent !== own && !byAddress.has(parent)) return `it comes back with ${parent}`;
  const line = `add to content/redirects.yaml: ${redirectLine(address, [])}`;
  const [kind, name = ''] = id?.split(':') ?? [];
  if (kind === 'thread')
    return `bring back the file with "id: ${name}"; or, if it was taken down, add to content/redactions.yaml: { thread: ${name}, slug: ${own.split('/').at(-2)}, reason: …, date: … }; or ${line}`;
  return kind === 'chapter' ? `bring back the file with "id: ${name}", or ${line}` : line;
}

const mendChain = (address: string, end: PageFacts, pages: Pages): string =>
  `write in content/redirects.yaml: - { from: '${address}', to: '${targetOf(end, pages)?.address ?? '/…'}' }`;

/** The page to which a redirect leads. */
function targetOf({ refresh = '' }: PageFacts, { base, byAddress }: Pages): PageFacts | undefined {
  const path = withoutBase(base, pageOf(refresh));
  return path === undefined ? undefined : byAddress.get(path);
}
