import type { Problem } from '../../model/problems.ts';
import { toProblem, wholeFile, type Path } from './finding.ts';
import type { Repair } from './mend.ts';

/** Where an entry comes from: enough to say on which line of which file a problem of it stands. */
interface Origin {
  /** The file as problems name it. */
  file: string;
  lineOf: (path: Path) => number | undefined;
  /** Where the entry stands in its file: nowhere in particular, or at an index of its list. */
  at: Path;
  repair?: Repair | undefined;
}

/**
 * Remembers where every entry comes from, and brings problems that were found in assembled content back to lines of files.
 */
export class Origins {
  readonly #documents = new Map<string, Origin>();
  readonly #lists = new Map<string, Map<string, Origin[]>>();

  /** @param file Path by which the site is assembled; the origin's own may differ. */
  addDocument(file: string, origin: Omit<Origin, 'at'>): void {
    this.#documents.set(file, { ...origin, at: [] });
  }

  addEntry(file: string, id: string, origin: Origin): void {
    const entries = this.#lists.get(file) ?? new Map<string, Origin[]>();
    this.#lists.set(file, entries.set(id, [...(entries.get(id) ?? []), origin]));
  }

  /** The problem with its file and line; `undefined` when it only follows from one that was reported before. */
  resolve(problem: Problem): Problem | undefined {
    const document = this.#documents.get(problem.file);
    if (document !== undefined) return place(problem, document, split(problem.field));
    const entries = this.#lists.get(problem.file);
    if (entries === undefined) return problem;
    const path = split(problem.field);
    if (path[0] === 'id') {
      // Of two entries with one id the second is meant.
      const doubled = entries.get(problem.entry ?? '')?.at(-1);
      return doubled === undefined ? problem : place(problem, doubled, ['id']);
    }
    // The id of a criterion and the address of a file have dots of their own.
    let length = path.length;
    while (length > 1 && !entries.has(path.slice(0, length).join('.'))) length -= 1;
    const [origin, double] = entries.get(path.slice(0, length).join('.')) ?? [];
    // An entry that is in no file stands in for one that could not be read. Where two have one id, either may be meant.
    if (origin === undefined || (double !== undefined && problem.code === 'cycle')) return undefined;
    const isShaky =
      problem.code === 'cycle' &&
      [...entries.values()].flat().some(({ repair }) => (repair?.replaced.size ?? 0) > 0);
    return isShaky ? undefined : place(problem, origin, path.slice(length));
  }
}

function place(problem: Problem, { file, lineOf, at, repair }: Origin, path: Path): Problem | undefined {
  const { field, file: _, ...rest } = problem;
  if (field === wholeFile.join('.')) return { ...problem, file };
  const [key, index, ...inner] = path;
  if (repair?.replaced.has(String(key)) === true) return undefined;
  const kept = typeof index === 'number' ? repair?.kept.get(String(key))?.[index] : undefined;
  const real = kept === undefined ? path : [String(key), kept, ...inner];
  const found = toProblem(file, { ...rest, path: [...at, ...real] }, lineOf);
  // In a list the id says more than the index.
  return { ...found, field: kept === undefined ? field : real.join('.') };
}

const split = (field: string): Path =>
  field.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
