import { readFileSync } from 'node:fs';
import { getCollection, render, type CollectionEntry } from 'astro:content';
import { root } from 'astro:config/server';
import { splitFrontMatter } from '../loaders/front-matter.ts';
import { renderParts, type Part } from '../markdown/render-parts.ts';
import { splitThread, type SectionName } from '../model/thread-sections.ts';
import type { ThreadTexts } from '../model/thread-words.ts';
import { ContentError } from '../model/problems.ts';
import type { Placed, Thread } from '../model/site.ts';

/** A part of a thread as it stands in its file, and what is its own where it is shown. Answers that were taken down are not among them. */
type ThreadPart = ({ name: SectionName } | { id: string }) & Part;

/** Opens a thread's file and divides it. */
export function threadParts(thread: Thread): ThreadPart[] {
  const text = readFileSync(new URL(thread.file, root), 'utf8');
  // The front matter was read by the loader: here only the body is.
  const { body: markdown, bodyLine } = splitFrontMatter(text) ?? { body: '', bodyLine: 1 };
  const removed = new Map(thread.removedAnswers.map((answer) => [answer.id, answer]));
  const ids = [...thread.answers.map(({ id }) => id), ...removed.keys()];
  const { sections, problems } = splitThread(markdown, bodyLine, ids, removed);
  if (problems.length > 0)
    throw new ContentError(problems.map((problem) => ({ file: thread.file, code: 'section', ...problem })));
  const { parts, answers } = sections;
  return [
    ...[...parts].map(([name, { markdown }]) => ({
      name,
      markdown,
      idPrefix: name.replaceAll(' ', '-'),
      headingFrom: 3,
    })),
    ...[...answers]
      .filter(([id]) => !removed.has(id))
      .map(([id, { markdown }]) => ({ id, markdown, idPrefix: id, headingFrom: 4 })),
  ];
}

/** Opens a thread's file and renders its parts to HTML: once, when its page is written. */
export function threadBody(thread: Thread): ThreadTexts {
  const pieces = threadParts(thread);
  const body: { parts: Partial<Record<SectionName, string>>; answers: Record<string, string> } = {
    parts: {},
    answers: {},
  };
  for (const [index, { html }] of renderParts(pieces, { base: import.meta.env.BASE_URL }).entries()) {
    const piece = pieces[index];
    if (piece !== undefined && 'name' in piece) body.parts[piece.name] = html;
    else if (piece !== undefined) body.answers[piece.id] = html;
  }
  return body;
}

/** The compiled text of a page written in MDX, with its headings, its number of words and the names of the components it uses. */
export async function mdxBody(page: Placed, collection: 'chapters' | 'levelPages' | 'pages') {
  const list: CollectionEntry<'chapters' | 'levelPages' | 'pages'>[] = await getCollection(collection);
  const entry = list.find(({ filePath }) => filePath === page.file);
  if (entry === undefined) throw new Error(`${page.file} is not in the collection "${collection}"`);
  const { Content, headings, remarkPluginFrontmatter } = await render(entry);
  const used = [...new Set((entry.body ?? '').match(/(?<=<)[A-Z]\w*/g))];
  return { Content, headings, used, words: Number(remarkPluginFrontmatter.words ?? 0) };
}
