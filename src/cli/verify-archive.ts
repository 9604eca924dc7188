import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { address, reservedThreadSlugs } from '../model/addresses.ts';
import { compareText } from '../model/compare.ts';
import { counted } from '../model/numbers.ts';
import { filesBelow } from '../sources/content-files.ts';
import { tombstones } from '../sources/removed.ts';
import { projectRedactions, readSources } from '../sources/threads.ts';
import { readBuilt } from './archive/built.ts';
import { compareThread, compareTombstone, type Difference, type Proof } from './archive/compare.ts';
import { compareLines } from './archive/lines.ts';

export interface ArchiveReport {
  differences: Difference[];
  /** Texts that stand on their pages as in their sources. */
  proofs: Proof[];
  threads: number;
  answers: number;
  removed: { threads: number; answers: number };
  /** The archive as data: its lines, and the threads and answers in them. */
  data: { lines: number; threads: number; answers: number };
}

/**
 * Recounts the archive: every thread, answer and text of the sources is looked for on the built pages and in the archive as data, and every
 * page and line of the archive among the sources. It reads both apart from the code that makes the one of the other.
 *
 * @param root The project's root, absolute, with `content/`.
 * @param dist Folder of the built site, absolute.
 */
export function verifyArchive(root: string, dist: string): ArchiveReport {
  const threads = readSources(root);
  const redactions = projectRedactions(root);
  const differences: Difference[] = [];
  const proofs: Proof[] = [];
  const known = new Set<string>();
  const built = (page: string, file?: string) => {
    known.add(page);
    const path = join(dist, page, 'index.html');
    if (existsSync(path)) return readBuilt(readFileSync(path, 'utf8'));
    differences.push({ page, ...(file === undefined ? {} : { file }), part: 'page', wrong: 'is missing' });
    return undefined;
  };

  const shown = threads.filter(({ id }) => !redactions.threads.has(id));
  for (const thread of shown) {
    const page = built(thread.address, thread.file);
    if (page === undefined) continue;
    const compared = compareThread(thread, page, redactions);
    differences.push(...compared.differences);
    proofs.push(...compared.proofs);
  }
  const notes = tombstones(threads, redactions);
  for (const page of notes) {
    const note = built(page);
    if (note !== undefined) differences.push(...compareTombstone(page, note));
  }
  const { differences: inData, ...data } = compareLines(dist, shown, notes, redactions);
  differences.push(...extraPages(dist, known), ...inData);
  const answers = shown.flatMap((thread) => thread.answers.map(({ id }) => [thread.id, id] as const));
  const removed = answers.filter(([thread, id]) => redactions.answers.get(thread)?.has(id) === true).length;
  return {
    differences: differences.sort((a, b) => compareText(a.page, b.page)),
    proofs,
    threads: shown.length,
    answers: answers.length - removed,
    removed: { threads: redactions.threads.size, answers: removed },
    data,
  };
}

/** Pages that stand where threads do, and that no file makes. */
function extraPages(dist: string, known: ReadonlySet<string>): Difference[] {
  const folder = join(dist, address.questions());
  return filesBelow(folder).flatMap((path) => {
    const [slug = '', name, ...deeper] = path.split('/');
    const page = address.thread(slug);
    if (name !== 'index.html' || deeper.length > 0 || known.has(page) || reservedThreadSlugs.includes(slug))
      return [];
    const isRedirect = readBuilt(readFileSync(join(folder, path), 'utf8')).isRedirect;
    return isRedirect ? [] : [{ page, part: 'page', wrong: 'has no source' }];
  });
}

/** What the command prints: a line a difference, then the counts, and one digest of all texts. */
export function archiveReport(report: ArchiveReport): string {
  const { differences, proofs, threads, answers, removed, data } = report;
  const lines = differences.map(
    ({ page, file, part, wrong }) => `${page}${file === undefined ? '' : ` (${file})`}  ${part}  ${wrong}`,
  );
  const whole = createHash('sha256').update(proofLines(proofs).join('\n')).digest('hex').slice(0, 16);
  const gone = `removed: ${counted(removed.threads, 'thread')}, ${counted(removed.answers, 'answer')}`;
  const same = `${counted(proofs.length, 'text')} the same on their pages as in their sources, together ${whole}`;
  return [
    ...lines,
    ...(lines.length > 0 ? [''] : []),
    `${counted(threads, 'thread')}, ${counted(answers, 'answer')}; ${gone}`,
    `${address.archive()}: ${counted(data.lines, 'line')}, ${counted(data.threads, 'thread')}, ${counted(data.answers, 'answer')}`,
    same,
    differences.length === 0 ? 'no difference' : counted(differences.length, 'difference'),
  ].join('\n');
}

/** A line for every text: its digest and where it stands. */
export const proofLines = (proofs: readonly Proof[]): string[] =>
  proofs.map(({ page, part, digest }) => `${digest}  ${page}  ${part}`);

if (import.meta.main) {
  const { values } = parseArgs({
    options: { dist: { type: 'string', default: 'dist' }, digests: { type: 'boolean', default: false } },
  });
  const dist = join(process.cwd(), values.dist);
  if (existsSync(dist)) {
    const report = verifyArchive(process.cwd(), dist);
    if (values.digests) console.log(`${proofLines(report.proofs).join('\n')}\n`);
    console.log(archiveReport(report));
    process.exitCode = report.differences.length === 0 ? 0 : 1;
  } else {
    console.error(`there is no built site in ${values.dist} → run npm run build first`);
    process.exitCode = 1;
  }
}
