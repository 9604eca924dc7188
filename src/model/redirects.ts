import type { Entry } from './content.ts';
import { duplicate, type Problem } from './problems.ts';
import type { Redirect } from '../schemas/redirects.ts';

/** `/guide/x/#part` → `/guide/x/`. */
export const pageOf = (address: string): string => address.replace(/#.*$/, '');

/** `/guide/x/#part` → `part`; empty for an address without a fragment. */
export const fragmentOf = (address: string): string => address.slice(pageOf(address).length + 1);

/** True of the address of a file: `/feed.xml`, and not `/guide/`. */
export const isFile = (address: string): boolean => !pageOf(address).endsWith('/');

/**
 * What is wrong with the redirects among themselves and with the pages that content files make. Whether a target exists is seen in
 * the built site: many pages are made of no file.
 *
 * @param files Content files by the address of their page.
 */
export function redirectProblems(
  redirects: readonly Entry<Redirect>[],
  files: ReadonlyMap<string, string>,
): Problem[] {
  const problems: Problem[] = [];
  const byFrom = new Map<string, string>();
  for (const { file, data } of redirects) {
    if (byFrom.has(data.from))
      problems.push(duplicate(file, `${data.from}.from`, `the redirect from ${data.from}`, file));
    byFrom.set(data.from, data.to);
  }
  for (const { file, data } of redirects) {
    const fault = redirectFault(data, byFrom, files);
    if (fault === undefined) continue;
    const { field, ...words } = fault;
    problems.push({ file, field: `${data.from}.${field}`, ...words });
  }
  return problems;
}

type Fault = Pick<Problem, 'code' | 'wrong' | 'remedy'> & { field: keyof Redirect };

function redirectFault(
  { from, to }: Redirect,
  byFrom: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, string>,
): Fault | undefined {
  const isPart = from.includes('#');
  const other = files.get(from);
  if (other !== undefined)
    return {
      field: 'from',
      code: 'duplicate',
      wrong: `${other} stands at ${from}`,
      remedy: 'remove the redirect',
    };
  if (isPart && pageOf(from) !== pageOf(to))
    return {
      field: 'to',
      code: 'reference',
      wrong: `a part of ${pageOf(from)} cannot become ${to}: no server sees what follows #`,
      remedy: `write an anchor of ${pageOf(from)}, or the page itself`,
    };
  if (isFile(from) !== isFile(to))
    return {
      field: 'to',
      code: 'reference',
      wrong: `${isFile(from) ? 'a file cannot become a page' : 'a page cannot become a file'}: ${to}`,
      remedy: `write the address of a ${isFile(from) ? 'file' : 'page'}`,
    };
  return chainFault(from, to, byFrom);
}

/** A redirect leads to where something stands, in one step: two steps are slow, and one of them is forgotten one day. */
function chainFault(from: string, to: string, byFrom: ReadonlyMap<string, string>): Fault | undefined {
  // A part stays on its page wherever that stands now.
  const nextOf = (place: string) =>
    byFrom.get(place) ?? (from.includes('#') ? undefined : byFrom.get(pageOf(place)));
  const passed = [from];
  let end = to;
  for (let next = nextOf(end); next !== undefined && !passed.includes(end); next = nextOf(end)) {
    passed.push(end);
    end = next;
  }
  if (passed.includes(end))
    return {
      field: 'to',
      code: 'cycle',
      wrong: `${[...passed, end].join(' → ')} leads round in a circle`,
      remedy: 'write where it stands now',
    };
  if (passed.length === 1) return undefined;
  return { field: 'to', code: 'reference', wrong: `${to} leads on to ${end}`, remedy: `write ${end}` };
}
