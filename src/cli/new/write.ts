import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { idBySlug } from '../../check/read/page.ts';
import { readYaml } from '../../loaders/front-matter.ts';
import { child } from '../../loaders/unknown-data.ts';
import { chapterOrder, chapterSlug, reservedThreadSlugs } from '../../model/addresses.ts';
import { contentFiles } from '../../sources/content-files.ts';
import { mustBeOneOf, RequestError, type Request } from './request.ts';
import { chapterSkeleton, questionSkeleton } from './skeleton.ts';

/**
 * Writes the file that was asked for, and never over one that exists.
 *
 * @param root The project's root.
 * @param today Calendar day, `YYYY-MM-DD`.
 * @returns the file's path from the root.
 * @throws {RequestError} when the topic is unknown, or the place is taken.
 */
export function writeSkeleton(request: Request, root: string, today: string): string {
  const topics = request.topics.length === 0 ? [] : knownTopics(root);
  for (const topic of request.topics) mustBeOneOf('topic', topic, topics);
  const file = request.kind === 'question' ? questionFile(request, root, today) : chapterFile(request, root);
  const id = idBySlug(file.replace('content/', ''), request.slug);
  const content =
    request.kind === 'question' ? questionSkeleton(request, today) : chapterSkeleton(request, id, today);
  mkdirSync(dirname(join(root, file)), { recursive: true });
  // `wx` refuses to write over a file, even one that appeared since we looked.
  writeFileSync(join(root, file), content, { flag: 'wx' });
  return file;
}

/** The year is not in the address, so a slug is taken whatever year it lies in. */
function questionFile({ slug }: Request, root: string, today: string): string {
  if (reservedThreadSlugs.includes(slug))
    throw new RequestError(
      `the address /questions/${slug}/ is taken by the archive itself → give another --slug`,
    );
  const folder = 'content/questions';
  const taken = contentFiles(join(root, folder)).find((path) => basename(path) === `${slug}.md`);
  if (taken !== undefined) throw exists(`${folder}/${taken}`);
  return `${folder}/${today.slice(0, 4)}/${slug}.md`;
}

/** A chapter comes last on its shelf. */
function chapterFile({ slug, levels: [level = ''] }: Request, root: string): string {
  const folder = `content/guide/${level}`;
  const chapters = contentFiles(join(root, folder)).filter((path) => path.endsWith('.mdx'));
  const taken = chapters.find((path) => chapterSlug(path) === slug);
  if (taken !== undefined) throw exists(`${folder}/${taken}`);
  const last = Math.max(0, ...chapters.map((path) => chapterOrder(path) ?? 0));
  return `${folder}/${String(last + 1).padStart(2, '0')}-${slug}.mdx`;
}

function knownTopics(root: string): string[] {
  const path = join(root, 'content/topics.yaml');
  const yaml = existsSync(path) ? readYaml(readFileSync(path, 'utf8'), 1) : { value: [] };
  const list = 'value' in yaml ? yaml.value : [];
  return Array.isArray(list) ? list.map((topic) => String(child(topic, 'id'))) : [];
}

const exists = (file: string): RequestError =>
  new RequestError(`${file} exists → write in it, or give another --slug`);
