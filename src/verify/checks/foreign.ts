import type { Finding } from '../finding.ts';
import type { Pages } from '../pages.ts';

/** No page and no stylesheet makes a browser ask another host for anything, or sends the reader there by itself. */
export function checkForeign(pages: Pages): Finding[] {
  const origin = new URL(pages.site).origin;
  const known = new Map<string, boolean>();
  const isForeign = (url: string): boolean => {
    const answer = known.get(url) ?? leavesHost(url, origin);
    known.set(url, answer);
    return answer;
  };
  const named: (readonly [string, readonly string[]])[] = [
    ...[...pages.byAddress.values()].map(
      ({ address, requests, refresh }) =>
        [address, refresh === undefined ? requests : [...requests, refresh]] as const,
    ),
    ...pages.stylesheets,
  ];
  return named.flatMap(([page, urls]) =>
    urls.filter(isForeign).map((url) => ({
      check: 'foreign',
      page,
      wrong: `"${url}" is asked of another host`,
      remedy: 'serve a copy from this site, or link to it',
    })),
  );
}

/** Whether a request for the address goes to another host. Embedded data goes nowhere. */
function leavesHost(url: string, origin: string): boolean {
  const target = URL.parse(url, origin);
  return target !== null && target.origin !== origin && !['data:', 'blob:'].includes(target.protocol);
}
