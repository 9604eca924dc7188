import { address as addresses, withBase } from '../../model/addresses.ts';
import type { Finding } from '../finding.ts';
import type { PageFacts } from '../page-facts.ts';
import type { Pages } from '../pages.ts';

/** Where pages with untrusted text stand. */
const archive = addresses.questions();

/**
 * Pages of the archive hold nothing that neither a template nor the sanitiser gives. This looks at whole pages, because the
 * HTML does not say which part came from a thread: elements by a list of known ones, forms and scripts by where they lead.
 * Inline code is held by the policy's hashes, attributes by the check of handlers.
 */
export function checkSanitised({ base, byAddress }: Pages): Finding[] {
  const ours = { search: withBase(base, addresses.search()), scripts: withBase(base, '/_astro/') };
  return [...byAddress.values()]
    .filter(({ address }) => address.startsWith(archive))
    .flatMap((page) =>
      strangers(page, ours).map((fault) => ({ check: 'sanitised', page: page.address, ...fault })),
    );
}

type Fault = Pick<Finding, 'wrong' | 'remedy'>;

function strangers(page: PageFacts, ours: { search: string; scripts: string }): Fault[] {
  return [
    ...page.unusual.map((element) => ({
      wrong: `there is a <${element}> where neither a template nor the sanitiser puts one`,
      remedy: 'mend the sanitiser; if a template needs it, add it to src/verify/known-elements.ts',
    })),
    ...page.forms
      .filter((action) => action !== ours.search)
      .map((action) => ({
        wrong: `there is a form that sends to "${action}"`,
        remedy: 'mend the sanitiser: only the search form stands on these pages',
      })),
    ...page.scripts
      .filter((src) => !src.startsWith(ours.scripts) || src.includes('..'))
      .map((src) => ({
        wrong: `there is a script from "${src}"`,
        remedy: `mend the sanitiser: scripts of this site come from ${ours.scripts}`,
      })),
  ];
}
