import type { Finding } from '../finding.ts';
import type { PageFacts } from '../page-facts.ts';
import { contentPages, type Pages } from '../pages.ts';
import { readPolicy, sourcesFor, type Policy } from '../policy.ts';

/**
 * Every page carries one Content-Security-Policy that stands before all that it polices, says what a policy must say, lets
 * nothing in by `'unsafe-…'` or from elsewhere, and lists every inline script and style.
 */
export function checkPolicy(pages: Pages): Finding[] {
  const verdictOn = rememberVerdicts();
  return contentPages(pages).flatMap((page) =>
    pageFaults(page, verdictOn).map((fault) => ({ check: 'policy', page: page.address, ...fault })),
  );
}

type Fault = Pick<Finding, 'wrong' | 'remedy'>;

interface Verdict {
  policy: Policy;
  faults: readonly Fault[];
}

/** All pages carry the same policy or nearly so: each is read once. */
function rememberVerdicts(): (content: string) => Verdict {
  const known = new Map<string, Verdict>();
  return (content) => {
    const verdict = known.get(content) ?? judge(readPolicy(content));
    known.set(content, verdict);
    return verdict;
  };
}

const judge = (policy: Policy): Verdict => ({ policy, faults: policyFaults(policy) });

function pageFaults(page: PageFacts, verdictOn: (content: string) => Verdict): Fault[] {
  const [content, ...others] = page.policies;
  if (content === undefined) {
    return [{ wrong: 'there is no Content-Security-Policy', remedy: 'write the page with the Base layout' }];
  }
  const { policy, faults } = verdictOn(content);
  const several = {
    wrong: `there are ${page.policies.length} policies`,
    remedy: 'keep one: a browser obeys all of them',
  };
  return [
    ...faults,
    ...(others.length === 0 ? [] : [several]),
    ...unpoliced(page),
    ...unlisted(page, policy),
  ];
}

const unpoliced = (page: PageFacts): Fault[] =>
  page.beforePolicy.map((element) => ({
    wrong: `${element} stands before the policy, which therefore does not hold for it`,
    remedy: 'move it below the policy',
  }));

const unlisted = (page: PageFacts, policy: Policy): Fault[] =>
  page.inline
    .filter(({ element, hash }) => sourcesFor(policy, element)?.includes(`'${hash}'`) !== true)
    .map(({ element, hash }) => ({
      wrong: `the policy does not list an inline <${element}>, so that browsers block it`,
      remedy: `add '${hash}' to its ${element}-src, or remove the ${element}`,
    }));

const required: readonly (readonly [string, string])[] = [
  ['object-src', "'none'"],
  ['base-uri', "'self'"],
  ['form-action', "'self'"],
];

function policyFaults(policy: Policy): Fault[] {
  const missing = required
    .filter(([name, source]) => policy.get(name)?.join(' ') !== source)
    .map(([name, source]) => ({
      wrong: `the policy says "${[name, ...(policy.get(name) ?? ['(nothing)'])].join(' ')}"`,
      remedy: `write ${name} ${source} in src/security.ts`,
    }));
  const unguarded = (['script', 'style'] as const)
    .filter((element) => sourcesFor(policy, element) === undefined)
    .map((element) => ({
      wrong: `the policy does not say where a ${element} may come from`,
      remedy: `write ${element}-src 'self'`,
    }));
  const loose = [...policy].flatMap(([name, sources]) =>
    sources
      .filter((source) => !isStrict(source))
      .map((source) => ({
        wrong: `the policy lets ${source} in with ${name}`,
        remedy: `remove ${source} and list the hash of what needs it`,
      })),
  );
  return [...missing, ...unguarded, ...loose];
}

/** This site, nothing, a hash, embedded data, and the compiled code that the search runs. */
function isStrict(source: string): boolean {
  return /^(?:'self'|'none'|'wasm-unsafe-eval'|'sha(?:256|384|512)-[\w+/=-]+'|data:)$/.test(source);
}
