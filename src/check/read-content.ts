import { readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Content } from '../model/content.ts';
import type { Problem } from '../model/problems.ts';
import { readPublished } from '../model/published.ts';
import { contentFiles } from '../sources/content-files.ts';
import { keepApart } from './read/apart.ts';
import { believe, type RawEntry } from './read/believed.ts';
import { Collector } from './read/collector.ts';
import { decode } from './read/decode.ts';
import { wholeFile } from './read/finding.ts';
import { documentKinds, kinds, listKinds, type Kind, type ListKind } from './read/kinds.ts';
import { emptyCollection } from './read/list.ts';
import type { Origins } from './read/origins.ts';
import type { Page } from './read/page.ts';
import { isListPlacement, place } from './read/placement.ts';

export interface Reading {
  /** Every entry that could be read, mended where it had faults: what refers to it can be judged by it. */
  content: Content;
  /** Pages and threads with their texts. */
  pages: readonly Page[];
  /** Every problem that a file has by itself. */
  problems: Problem[];
  /** Brings problems of the assembled content back to lines. */
  origins: Origins;
  /** Pictures beside pages, from the project's root. */
  images: ReadonlySet<string>;
  /** Vocabularies that could not be read whole. */
  unsure: ReadonlySet<ListKind>;
  /** How many files there are. */
  files: number;
}

/**
 * Reads every file of the content folder and says all that is wrong with each.
 *
 * @param root The project's root, absolute: problems name files from there.
 * @param contentDir The content folder, absolute or from the root.
 */
export function readContent({ root, contentDir }: { root: string; contentDir: string }): Reading {
  const base = resolve(root, contentDir);
  const collector = new Collector(relative(root, base).split(sep).join('/'));
  const paths = contentFiles(base);
  // What was taken down first: threads are read by it.
  const { place: first } = kinds.redactions;
  const taken = new Set(paths);
  for (const path of [...paths.filter((one) => one === first), ...paths.filter((one) => one !== first)])
    readFile(collector, base, path, taken);
  reportEmpty(collector, paths);
  const { content, pages, origins, images, unsure, folder } = collector;
  believe(content, unsure, folder);
  // Each entry was read by the schema of its kind, which TypeScript cannot follow through the table of kinds.
  const read: Readonly<Record<Kind, readonly RawEntry[]>> = content;
  return {
    content: read as Content,
    pages,
    problems: collector.problems(),
    origins,
    images,
    unsure,
    files: paths.length,
  };
}

function readFile(collector: Collector, base: string, path: string, taken: Set<string>): void {
  const placement = place(path);
  if (placement.kind === 'unknown') return collector.report(placement.at, placement.finding);
  if (placement.kind === 'image') return void collector.images.add(`${collector.folder}/${path}`);
  const { text, finding } = readText(join(base, path));
  if (placement.kind === 'ledger') {
    for (const { field, file: _, ...problem } of readPublished(text).problems)
      collector.report(path, { path: [field], ...problem });
    return;
  }
  if (finding !== undefined) collector.report(path, finding);
  if (!isListPlacement(placement))
    collector.addPage(path, text, keepApart(placement, taken), finding !== undefined);
  else if (finding === undefined) collector.addList(path, text, placement.kind);
}

/** A collection without a file. One whose files have faults is not empty. */
function reportEmpty(collector: Collector, paths: readonly string[]): void {
  for (const kind of [...listKinds, ...documentKinds]) {
    const { place: at, mayBeMissing } = kinds[kind];
    if (mayBeMissing !== true && !paths.some((path) => path === at || path.startsWith(`${at}/`)))
      collector.report(at, emptyCollection(kind));
  }
}

function readText(path: string): ReturnType<typeof decode> {
  try {
    return decode(readFileSync(path));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const wrong = `the file cannot be read (${reason})`;
    return {
      text: '',
      finding: {
        path: wholeFile,
        code: 'encoding',
        wrong,
        remedy: 'make it a file that you may read, or remove it',
      },
    };
  }
}
