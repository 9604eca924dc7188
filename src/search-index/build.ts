import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { address } from '../model/addresses.ts';
import { conceptBook, type Concept } from '../model/search/concepts.ts';
import { everyday } from '../model/search/everyday.ts';
import { vocabularies } from '../model/search/familiarity.ts';
import type { IndexEntry, Unit } from '../model/search/format.ts';
import { suggestionFiles, type SuggestionRoot } from '../model/search/suggestions.ts';
import type { Material } from '../model/search/material.ts';
import { KeyReader } from './key-reader.ts';
import { writePagefind } from './pagefind.ts';
import { readPage } from './read-page.ts';
import { suggestionsOf } from './suggestions.ts';
import { pageTable } from './table.ts';
import { criterionUnit, termUnit, titlesUnit, unitLength, unitsOf } from './units.ts';

/** Words that a mistyped one is compared with: the most frequent. */
const mostWords = 8000;
const materialFile = 'material.json';

/**
 * Builds the search index of a written site from its pages and from what the site says of them: Pagefind's into `pagefind/`, what
 * is shown of each unit and the suggestions into `search-index/`.
 *
 * @param dist Folder of the written site, without a slash at the end.
 * @returns How many pages were indexed.
 * @throws {Error} that names all pages without text to search, or tells what Pagefind reports.
 */
export async function buildIndex(dist: string): Promise<number> {
  const folder = `${dist}/search-index`;
  const material = JSON.parse(readFileSync(`${folder}/${materialFile}`, 'utf8')) as Material;
  const pages = readPages(dist, material);
  const units = pages.flat();
  const concepts = conceptsOf(material);
  const { pages: all, terms, criteria, titles } = material;
  const abouts = new Map([...all, ...terms, ...criteria, ...titles].map((one) => [one.address, one.about]));
  const termKeys = new Map(terms.map(({ id, address: place }) => [place, termKey(id)]));
  const keys = new KeyReader(conceptBook(concepts));
  // One at a time: all at once they are the greater part of what the step needs.
  function* records() {
    for (const unit of units) yield keys.impacts(unit, abouts.get(unit.address), termKeys.get(unit.address));
    const names = [
      ...concepts.flatMap(({ spellings }) => spellings),
      ...material.topics.map(([, one]) => one),
    ];
    for (const name of names) keys.learn(name);
    // They are whole when all units have been read. Of a key in one nothing is told but that it is there.
    for (const name of vocabularies) yield new Map([...keys.vocabularies[name]].map((key) => [key, 1]));
  }
  await writePagefind(`${dist}/pagefind`, records());

  const files = new Map<string, Buffer>();
  const add = (name: string, content: unknown) => files.set(name, pack(content));
  add('pages', pageTable(pages, material));
  add('spelling', frequent(keys.words));
  units.forEach((unit, number) => add(`units/${number}`, unit));
  const { '': root = [], ...nodes } = Object.fromEntries(
    suggestionFiles(suggestionsOf(material, address.topic)),
  );
  for (const [prefix, entries] of Object.entries(nodes)) add(`suggest/${prefix}`, { entries });

  const version = versionOf(files);
  const unitOf = new Map(units.map((unit, number) => [unit.address, number]));
  const entry: IndexEntry = {
    version,
    units: units.length,
    levels: material.levels,
    topics: material.topics,
    concepts: concepts.map(({ key, label, spellings, address: place }) =>
      place === undefined ? [key, label, spellings] : [key, label, spellings, unitOf.get(place) ?? 0],
    ),
  };
  write(folder, version, files);
  writeFileSync(`${folder}/entry.idx`, pack(entry));
  const suggestions: SuggestionRoot = { version, prefixes: Object.keys(nodes), entries: root };
  writeFileSync(`${folder}/suggest.idx`, pack(suggestions));
  rmSync(`${folder}/${materialFile}`);
  return material.pages.length;
}

/** Units of every page, newest page first, then those of the glossary, of the expectations and of companies’ titles. */
function readPages(dist: string, { pages, terms, criteria, titles, levels }: Material): Unit[][] {
  const silent: string[] = [];
  const most = unitLength(pages.length);
  const read = pages.map((page) => {
    const sections = readPage(readFileSync(`${dist}${page.address}index.html`, 'utf8')) ?? [];
    if (sections.length === 0) silent.push(page.address);
    return unitsOf(page, sections, most);
  });
  if (silent.length > 0)
    throw new Error(`pages without text to search → mark it with data-pagefind-body:\n${silent.join('\n')}`);
  const rungs = levels.map(([id]) => id);
  return [
    ...read,
    ...terms.map((term) => [termUnit(term)]),
    ...criteria.map((one) => [criterionUnit(one)]),
    ...titles.map((row) => [titlesUnit(row, rungs)]),
  ];
}

const conceptsOf = ({ terms }: Material): (Concept & { address?: string })[] => [
  ...terms.map(({ id, name, spellings, address: place }) => ({
    key: termKey(id),
    label: spellings[1] !== undefined && name.length < 5 ? spellings[1] : name,
    spellings,
    address: place,
  })),
  ...everyday.map(({ id, words }) => ({ key: `~${id}`, label: words[0] ?? id, spellings: words })),
];

/** Key of whatever names a term. */
const termKey = (id: string): string => `=${id}`;

function frequent(words: ReadonlyMap<string, number>): string {
  return [...words]
    .filter(([word]) => /^[a-z]{3,}$/.test(word))
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, mostWords)
    .map(([word]) => word)
    .join(' ');
}

/** The same bytes on every machine: Node writes no time into the header. */
const pack = (content: unknown): Buffer => gzipSync(JSON.stringify(content), { level: 9 });

function versionOf(files: ReadonlyMap<string, Buffer>): string {
  const hash = createHash('sha256');
  for (const [name, content] of files) hash.update(name).update(content);
  return hash.digest('hex').slice(0, 12);
}

function write(folder: string, version: string, files: ReadonlyMap<string, Buffer>): void {
  for (const part of ['units', 'suggest']) mkdirSync(`${folder}/${version}/${part}`, { recursive: true });
  for (const [name, content] of files) writeFileSync(`${folder}/${version}/${name}.idx`, content);
}
