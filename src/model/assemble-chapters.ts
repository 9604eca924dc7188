import { address, chapterOrder, chapterSlug } from './addresses.ts';
import { compareText } from './compare.ts';
import type { Content } from './content.ts';
import type { Known } from './known.ts';
import type { Problem } from './problems.ts';
import type { Chapter } from './site.ts';
import { Unique } from './unique.ts';

/** Chapters in the order of the guide, without their threads: shelf by shelf, inside a shelf by number. */
export function assembleChapters(content: Content, known: Known, problems: Problem[]): Chapter[] {
  const chapters: Chapter[] = [];
  const unique = new Unique(problems);
  for (const { file, data } of content.chapters) {
    const [folder = '', name = ''] = file.split('/').slice(-2);
    const level = known.levels.get(folder);
    const order = chapterOrder(name);
    if (level === undefined || order === undefined) {
      problems.push(misplaced(file));
      continue;
    }
    const slug = chapterSlug(name);
    const place = address.chapter(level.id, slug);
    unique.take(file, 'file name', `the address ${place}`);
    unique.take(file, 'id', `the chapter id "${data.id}"`);
    unique.take(file, 'file name', `the number ${order} of ${level.id}`);
    chapters.push({
      ...data,
      file,
      level,
      slug,
      order,
      address: place,
      topics: known.topics.resolve(data.topics, file, 'topics', problems),
      dimensions: known.dimensions.resolve(data.dimensions, file, 'dimensions', problems),
      sources: known.sources.resolve(data.sources, file, 'sources', problems),
      threads: [],
    });
  }
  chapters.sort((a, b) => a.level.rung - b.level.rung || a.order - b.order || compareText(a.slug, b.slug));
  for (const [index, chapter] of chapters.entries()) {
    const next = chapters[index + 1];
    if (next === undefined) continue;
    chapter.next = next;
    next.previous = chapter;
  }
  return chapters;
}

const misplaced = (file: string): Problem => ({
  file,
  field: 'file name',
  code: 'placement',
  wrong: 'the path does not say which shelf and which place the chapter has',
  remedy: 'name it content/guide/<level>/<nn>-<slug>.mdx, for instance content/guide/junior/03-asking.mdx',
});
