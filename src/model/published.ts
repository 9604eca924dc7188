import type { Problem } from './problems.ts';

/** The ledger of published addresses, from the project's root. */
export const ledgerFile = 'content/published.txt';

/** An address that was published, as the ledger has it: root-relative, without the base. */
export interface Published {
  address: string;
  /** What stood there when it was written down: `thread:how-long-stuck`, `chapter:j-asking`. Only pages that have an id. */
  id?: string;
}

const line = /^(\/\S*)(?: ((?:thread|chapter):[a-z0-9]+(?:-[a-z0-9]+)*))?$/;

const head = `# Every address of this site that was ever published, and what stood there, by its stable id. The build fails if one of
# them leads nowhere. Written by "npm run publish:addresses", which only adds; lines may stand in any order and twice.
`;

/** Reads the ledger. Two branches that both added to it can be merged line by line, so order and repetition do not matter. */
export function readPublished(text: string): { published: Published[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const published = new Map<string, Published>();
  for (const [index, written] of text.split(/\r?\n/).entries()) {
    if (written.trim() === '' || written.startsWith('#')) continue;
    const [, address, id] = line.exec(written.trimEnd()) ?? [];
    const known = address === undefined ? undefined : published.get(address);
    if (address === undefined) problems.push(unreadable(index + 1, written));
    else if (known?.id !== undefined && id !== undefined && id !== known.id)
      problems.push(ambiguous(index + 1, address, known.id, id));
    else if (known?.id === undefined)
      published.set(address, id === undefined ? { address } : { address, id });
  }
  return { published: [...published.values()], problems };
}

/** The ledger as a file: sorted, one address a line. */
export function writePublished(published: readonly Published[]): string {
  const lines = published.map(({ address, id }) => (id === undefined ? address : `${address} ${id}`));
  return `${head}${lines.sort().join('\n')}\n`;
}

/** What was published with what is published now. Nothing is ever left out: an address keeps the id that it had first. */
export function mergePublished(
  known: readonly Published[],
  found: readonly Published[],
): { all: Published[]; added: Published[] } {
  const byAddress = new Map(known.map((one) => [one.address, one]));
  const added = found.filter(({ address, id }) => {
    const before = byAddress.get(address);
    return before === undefined || (before.id === undefined && id !== undefined);
  });
  for (const one of added) byAddress.set(one.address, one);
  return { all: [...byAddress.values()], added };
}

/**
 * Pages that stand elsewhere than they did, and the files below them: from where to where. Renaming a file therefore needs no redirect
 * by hand.
 *
 * @param places Addresses of today's threads and chapters, by stable id.
 */
export function movedAddresses(
  published: readonly Published[],
  places: ReadonlyMap<string, string>,
): Map<string, string> {
  const moved = new Map<string, string>();
  for (const { address, id } of published) {
    const now = id === undefined ? undefined : places.get(id);
    if (now !== undefined && now !== address) moved.set(address, now);
  }
  if (moved.size === 0) return moved;
  for (const { address } of published) {
    const page = address.slice(0, address.lastIndexOf('/') + 1);
    const now = moved.get(page);
    if (now !== undefined && page !== address && !address.includes('#'))
      moved.set(address, now + address.slice(page.length));
  }
  return moved;
}

const unreadable = (at: number, written: string): Problem => ({
  file: ledgerFile,
  line: at,
  field: 'line',
  code: 'field',
  wrong: `"${written.slice(0, 60)}" is no line of the ledger`,
  remedy:
    'write an address, and behind a space the id if it has one: /questions/how-long-stuck/ thread:how-long-stuck',
});

const ambiguous = (at: number, address: string, first: string, id: string): Problem => ({
  file: ledgerFile,
  line: at,
  field: 'line',
  code: 'duplicate',
  wrong: `${address} has the id ${id} here and ${first} before`,
  remedy: 'keep the line of what was published first, and give the other page another file name',
});
