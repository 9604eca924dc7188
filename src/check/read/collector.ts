import type { Problem } from '../../model/problems.ts';
import { byTarget, type Redactions } from '../../model/redactions.ts';
import type { RawContent } from './believed.ts';
import { toProblem, type Finding } from './finding.ts';
import { listKinds, type ListKind } from './kinds.ts';
import { entryName, readList } from './list.ts';
import { locator } from './locate.ts';
import { Origins } from './origins.ts';
import { readPage, type Page } from './page.ts';
import type { DocumentPlacement } from './placement.ts';

/** Gathers what is read, file by file, and what is wrong with each. */
export class Collector {
  readonly content: RawContent = {
    ...{ levels: [], topics: [], dimensions: [], terms: [], sources: [], redactions: [] },
    ...{ doors: [], criteria: [], titles: [], asked: [], redirects: [] },
    ...{ chapters: [], levelPages: [], pages: [], threads: [] },
  };
  readonly pages: Page[] = [];
  readonly origins = new Origins();
  /** Pictures beside pages, from the project's root. */
  readonly images = new Set<string>();
  /** Vocabularies that were not read whole. */
  readonly unsure = new Set<ListKind>(listKinds);
  #redactions: Redactions<unknown> = byTarget([]);
  // By text: each file of an unknown folder says the same.
  readonly #problems = new Map<string, Problem>();

  /** The content folder, from the project's root. */
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  problems(): Problem[] {
    return [...this.#problems.values()];
  }

  /** Reports something about a path below the content folder. */
  report(path: string, finding: Finding): void {
    this.#add(toProblem(`${this.folder}/${path}`, finding, () => undefined));
  }

  addList(path: string, text: string, kind: ListKind): void {
    const file = `${this.folder}/${path}`;
    const { entries, whole, findings } = readList(text, kind);
    const lineOf = locator(text, 1);
    for (const { finding, name } of findings) this.#add({ ...toProblem(file, finding, lineOf), field: name });
    for (const { data, index, repair } of entries) {
      this.content[kind].push({ file, data });
      this.origins.addEntry(file, entryName(kind, data) ?? '', { file, lineOf, at: [index], repair });
    }
    if (whole) this.unsure.delete(kind);
    if (kind === 'redactions') this.#redactions = byTarget(entries.map(({ data }) => toTarget(data)));
  }

  /** @param broken True when the text is only what could be saved of a file whose fault was reported. */
  addPage(path: string, text: string, placement: DocumentPlacement, broken: boolean): void {
    const file = `${this.folder}/${path}`;
    const { page, problems, lineOf, repair } = readPage(
      text,
      file,
      this.folder,
      placement,
      this.pages.length,
      this.#redactions,
    );
    if (!broken) problems.forEach((problem) => this.#add(problem));
    this.content[page.kind].push({ file: page.assembledAs, data: page.data });
    this.origins.addDocument(page.assembledAs, { file, lineOf, repair });
    this.pages.push(broken ? { ...page, unsure: true, body: '' } : page);
  }

  #add(problem: Problem): void {
    this.#problems.set(JSON.stringify(problem), problem);
  }
}

const toTarget = ({ thread, answer }: Record<string, unknown>) => ({
  thread: String(thread),
  answer: answer === undefined ? undefined : String(answer),
});
