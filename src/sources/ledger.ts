import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '../model/problems.ts';
import { ledgerFile, readPublished, type Published } from '../model/published.ts';

/**
 * What was published, as the project's ledger says it; nothing where there is no ledger yet.
 *
 * @throws {ContentError} with every line that cannot be read.
 */
export function projectLedger(root: string): Published[] {
  const path = join(root, ledgerFile);
  if (!existsSync(path)) return [];
  const { published, problems } = readPublished(readFileSync(path, 'utf8'));
  if (problems.length > 0) throw new ContentError(problems);
  return published;
}
