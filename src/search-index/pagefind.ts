import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { close, createIndex } from 'pagefind';
import { minify } from 'vite';
import { firstPlace, layOut } from '../model/search/layout.ts';
import { repack, type IndexFile } from './repack.ts';

/** What the browser needs of what Pagefind makes: not its interfaces, and not its fragments, which would hold keys instead of text. */
const needed = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.\w+\.pagefind|.*\.pf_(?:meta|index))$/;

/** Pagefind's module for the browser. */
const program = 'pagefind.js';

/** "No linguistic content": keys are stems already, and Pagefind takes its smaller program, which has no stemmer. */
const language = 'zxx';

/**
 * Units of which Pagefind makes one index at a time. Its memory grows with them, 0.2 MB a unit, and its time a little faster than they do: at
 * 10,000 threads it takes 0.3 GB so, and took 2.7 all at once.
 */
const unitsAtOnce = 1000;

/**
 * Writes Pagefind's index of all units. Its results stand in the order in which the records were given, so that the place in a search
 * for everything is a unit's number.
 *
 * @param folder Where it goes; what was there before is removed.
 * @param records For each unit, then for each vocabulary, the impact of its keys.
 * @param atOnce Units of which Pagefind makes an index at a time; the result is the same.
 * @throws {Error} with all that Pagefind reports.
 */
export async function writePagefind(
  folder: string,
  records: Iterable<ReadonlyMap<string, number>>,
  atOnce = unitsAtOnce,
): Promise<void> {
  const indexes: IndexFile[][] = [];
  for (const some of inTurn(records, atOnce)) indexes.push(await indexOf(some));
  rmSync(folder, { recursive: true, force: true });
  for (const { path, content } of repack(indexes, firstPlace)) {
    mkdirSync(dirname(`${folder}/${path}`), { recursive: true });
    writeFileSync(`${folder}/${path}`, path === program ? await smaller(content) : content);
  }
}

/** Some at a time; none at all is one index, too. */
function* inTurn<T>(all: Iterable<T>, most: number): Generator<T[]> {
  let some: T[] = [];
  let isFirst = true;
  for (const one of all) {
    if (some.length === most) {
      yield some;
      [some, isFirst] = [[], false];
    }
    some.push(one);
  }
  if (isFirst || some.length > 0) yield some;
}

/** The files of an index that a browser needs, made by a process of its own: Pagefind gives memory back only when it ends. */
async function indexOf(units: readonly ReadonlyMap<string, number>[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: language, writePlayground: false });
    if (index === undefined) throw failure(errors);
    for (const [number, impacts] of units.entries()) {
      const url = `/${String(number).padStart(6, '0')}`;
      const added = await index.addCustomRecord({ url, content: layOut(impacts), language });
      if (added.errors.length > 0) throw failure(added.errors);
    }
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw failure(faults);
    return files.filter(({ path }) => needed.test(path.split('/').at(-1) ?? ''));
  } finally {
    await close();
  }
}

const failure = (errors: readonly string[]) =>
  new Error(`the search index could not be built:\n${errors.join('\n')}`);

/** Pagefind's module comes as it was written, with its comments: a third of what a first query has to wait for of it. */
async function smaller(code: Uint8Array): Promise<string> {
  const { code: minified, errors } = await minify(program, new TextDecoder().decode(code), { module: true });
  if (errors.length > 0) throw failure(errors.map(({ message }) => message));
  return minified;
}
