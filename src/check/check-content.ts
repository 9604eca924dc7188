import { relative, resolve, sep } from 'node:path';
import { assemble } from '../model/assemble.ts';
import { criteriaCountProblems } from '../model/criteria.ts';
import { crossLinkProblems } from '../model/cross-links.ts';
import { expiredFacts } from '../model/expiry.ts';
import { futureDays } from '../model/future.ts';
import { sortProblems, type Problem } from '../model/problems.ts';
import { publicProblems } from '../model/public-files.ts';
import { criteriaCounts, crossLinks, limits } from '../site.ts';
import { filesBelow } from '../sources/content-files.ts';
import { bodyProblems } from './check-bodies.ts';
import { readContent } from './read-content.ts';

export interface CheckOptions {
  /** The project's root, absolute: problems name files from there. */
  root: string;
  /** Folder of the content, absolute or from the root. */
  contentDir: string;
  /** Folder of the files that are served as they are, absolute or from the root. It need not exist. */
  publicDir: string;
  /** The calendar day after which every date lies in the future, `YYYY-MM-DD`. */
  today: string;
}

export interface CheckResult {
  /** How many files the content folder holds. */
  files: number;
  /** Every problem of every file, by file and line. */
  problems: Problem[];
  /** What will be a problem if nobody acts: facts that should be checked again. */
  warnings: Problem[];
}

/** Reads all content and says everything that is wrong with it. Changes nothing. */
export async function checkContent({
  root,
  contentDir,
  publicDir,
  today,
}: CheckOptions): Promise<CheckResult> {
  const reading = readContent({ root, contentDir });
  const { content, origins, files } = reading;
  const expired = expiredFacts(content, today, limits.expiryGrace);
  const located = (problems: readonly Problem[]) =>
    problems.flatMap((problem) => origins.resolve(problem) ?? []);
  const { site, problems } = assemble(content);
  // Where a reference is broken, what is missing for that reason need not be told as well.
  const isWhole = reading.problems.length === 0 && problems.length === 0;
  const between = located([
    ...problems,
    ...(isWhole ? crossLinkProblems(site, crossLinks) : []),
    ...(isWhole ? criteriaCountProblems(content, site.criteria, criteriaCounts) : []),
    ...futureDays(content, today),
    ...expired.problems,
  ]);
  const publicFiles = filesBelow(resolve(root, publicDir));
  const publicFolder = relative(root, resolve(root, publicDir)).split(sep).join('/');
  const plainPages = new Set(reading.pages.flatMap(({ kind, slug }) => (kind === 'pages' ? [slug] : [])));
  return {
    files,
    problems: sortProblems([
      ...reading.problems,
      ...between,
      ...bodyProblems(reading, publicFiles),
      ...publicProblems(publicFolder, publicFiles, plainPages),
    ]),
    warnings: sortProblems(located(expired.warnings)),
  };
}
