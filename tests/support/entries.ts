import type { z } from 'astro/zod';
import type { Content, Entry } from '../../src/model/content.ts';
import { Lookup } from '../../src/model/lookup.ts';
import type { Known } from '../../src/model/known.ts';
import type { Problem } from '../../src/model/problems.ts';
import * as guide from '../../src/schemas/guide.ts';
import { loadedThread, type archivedThread, type sampleThread } from '../../src/schemas/thread.ts';
import { redaction } from '../../src/schemas/redactions.ts';
import * as vocabulary from '../../src/schemas/vocabularies.ts';

// Entries as the readers of files hand them over. Each goes through the real schema: a test cannot rest on one that could not be.

const description =
  'What a reader finds on this page, said in enough words to tell it apart from every other page.';
const dated = { published: '2026-01-10', checked: '2026-02-10' };

type Fields<S extends z.ZodType> = Partial<z.input<S>>;

const entry =
  <S extends z.ZodType>(schema: S, defaults: z.input<S>) =>
  (file: string, fields: Fields<S> = {}): Entry<z.output<S>> => ({
    file,
    data: schema.parse({ ...(defaults as object), ...fields }),
  });

/** A chapter. The title is unlike that of other chapters, because the file's name is in it. */
export const aChapter = (file: string, fields: Fields<typeof guide.chapter> = {}) =>
  entry(guide.chapter, {
    ...{ id: 'j-asking', title: `Chapter ${file.slice(-50)}`, question: 'How do I ask?', description },
    ...{ answer: 'Ask early.', topics: ['reviews'], dimensions: ['craft'], ...dated },
  })(file, fields);

export const aLevelPage = (file: string, fields: Fields<typeof guide.levelPage> = {}) =>
  entry(guide.levelPage, { title: `Level ${file}`, description, answer: 'A level.', ...dated })(file, fields);

export const aPage = (file: string, fields: Fields<typeof guide.plainPage> = {}) =>
  entry(guide.plainPage, { title: `Page ${file}`, description, ...dated })(file, fields);

const thread = {
  levels: ['junior'],
  topics: ['reviews'],
  asker: { label: 'Junior engineer, bank' },
  date: '2026-03-10',
  checked: '2026-03-11',
  answers: [{ id: 'em-bank', by: 'Engineering manager, bank', origin: 'editorial' }],
  excerpt: 'The beginning.',
} as const;
/** No two threads have the same title or short answer. */
const ownWords = (file: string) => ({ title: `Thread ${file}`, summary: `The short answer of ${file}.` });
type Loaded = { excerpt?: string; summary?: string };

/** A sample thread, written by this site. */
export function aThread(file: string, fields: Fields<typeof sampleThread> & Loaded = {}) {
  const id = file.replace(/^.*\/|\.md$/g, '');
  return {
    file,
    data: loadedThread.parse({ ...thread, kind: 'sample', id, ...ownWords(file), ...fields }),
  };
}

/** A thread from a community; `source` is merged into a source without counts. */
export function anArchivedThread(
  file: string,
  source: Partial<z.input<typeof archivedThread>['source']> = {},
  fields: Fields<typeof archivedThread> & Loaded = {},
) {
  const id = file.replace(/^.*\/|\.md$/g, '');
  const whole = { name: 'Somewhere', retrieved: '2026-03-11', ...source };
  const data = { ...thread, kind: 'archived', id, ...ownWords(file), source: whole, ...fields };
  return { file, data: loadedThread.parse(data) };
}

export const aLevel = (fields: z.input<typeof vocabulary.level>) =>
  entry(vocabulary.level, fields)('content/levels.yaml');

export const aTopic = (id: string, file = 'content/topics.yaml') =>
  entry(vocabulary.topic, { id, name: `Topic ${id}`, description })(file);

export const aDimension = (id: string) =>
  entry(vocabulary.dimension, { id, name: `Dimension ${id}`, summary: 'What it is.' })(
    'content/dimensions.yaml',
  );

export const aTerm = (id: string, fields: Fields<typeof vocabulary.term> = {}) =>
  entry(vocabulary.term, { id, term: id.toUpperCase(), definition: 'What it is.' })(
    'content/glossary.yaml',
    fields,
  );

export const aSource = (id: string) =>
  entry(vocabulary.source, { id, title: 'A work', publisher: 'A house', year: 2024, confidence: 'primary' })(
    'content/sources.yaml',
  );

export const aRedaction = (fields: Fields<typeof redaction> = {}) =>
  entry(redaction, { thread: 'how-to-ask', reason: 'The author asked for it.', date: '2026-04-01' })(
    'content/redactions.yaml',
    fields,
  );

/** The four shelves, in the order in which a file may have them. */
export const levels = [
  aLevel({ id: 'junior', name: 'Junior', rung: 1, summary: 'Finishes a task.', next: 'mid-level' }),
  aLevel({ id: 'mid-level', name: 'Mid-level', rung: 2, summary: 'Ships a feature.', next: 'senior' }),
  aLevel({ id: 'senior', name: 'Senior', rung: 3, summary: 'Finds a problem.' }),
  aLevel({ id: 'every-level', name: 'Every level', rung: 0, summary: 'Serves all.' }),
];

/** A whole site without a problem, in which any list may be replaced. */
export const someContent = (lists: Partial<Content> = {}): Content => ({
  levels,
  topics: ['reviews', 'manager', 'pay'].map((id) => aTopic(id)),
  dimensions: ['scope', 'craft'].map(aDimension),
  terms: [aTerm('pip'), aTerm('ladder', { see: ['pip'], topics: ['reviews'] })],
  sources: ['sg', 'dbx'].map(aSource),
  chapters: [aChapter('content/guide/junior/01-asking.mdx')],
  levelPages: levels.map(({ data }) => aLevelPage(`content/levels/${data.id}.mdx`)),
  pages: [aPage('content/pages/about.mdx')],
  threads: [aThread('content/questions/2026/how-to-ask.md')],
  redactions: [],
  redirects: [],
  doors: [],
  criteria: [],
  titles: [],
  asked: [],
  ...lists,
});

/** Vocabularies of some content, for functions that take them apart from it. */
export function knownOf({ levels: all, topics, dimensions, sources }: Content): Known {
  const problems: Problem[] = [];
  return {
    levels: new Lookup('level', all, problems),
    topics: new Lookup('topic', topics, problems),
    dimensions: new Lookup('dimension', dimensions, problems),
    sources: new Lookup('source', sources, problems),
  };
}
