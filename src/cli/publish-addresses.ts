import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerFile, mergePublished, writePublished } from '../model/published.ts';
import { counted } from '../model/numbers.ts';
import { projectLedger } from '../sources/ledger.ts';
import { idsByAddress } from '../sources/places.ts';
import { readPages } from '../verify/pages.ts';
import { promisedAddresses } from '../verify/promised.ts';

/**
 * Writes every address of the built site into the ledger. From then on each must lead somewhere for ever, so it is done when a site
 * is published, and not before.
 *
 * @returns how many were added, and how many there are.
 */
export function publishAddresses(root: string, dist: string): { added: number; all: number } {
  // Addresses in the ledger are those below any origin and base.
  const found = promisedAddresses(readPages(dist, 'https://site.invalid', '/'), idsByAddress(root));
  const { all, added } = mergePublished(projectLedger(root), found);
  writeFileSync(join(root, ledgerFile), writePublished(all));
  return { added: added.length, all: all.length };
}

if (import.meta.main) {
  const root = process.cwd();
  const dist = join(root, 'dist');
  if (existsSync(join(dist, 'index.html'))) {
    const { added, all } = publishAddresses(root, dist);
    console.log(`${counted(added, 'line')} added to ${ledgerFile}, which holds ${all}`);
  } else {
    console.error('there is no built site in dist → run npm run build first');
    process.exitCode = 1;
  }
}
