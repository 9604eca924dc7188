import { address } from './addresses.ts';
import type { Content } from './content.ts';
import type { Known } from './known.ts';
import { duplicate, type Problem } from './problems.ts';
import type { Chapter, LevelPage, Thread } from './site.ts';
import { helpsAt } from './thread-lists.ts';

/** The landing pages of the guide's shelves, in the ladder's order, each with its chapters and threads. */
export function assembleLevels(
  content: Content,
  known: Known,
  chapters: readonly Chapter[],
  threads: readonly Thread[],
  problems: Problem[],
): LevelPage[] {
  const pages: LevelPage[] = [];
  for (const { file, data } of content.levelPages) {
    const id = file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/, '');
    const level = known.levels.one(id, file, 'file name', problems);
    if (level === undefined) continue;
    const place = address.level(level.id);
    const other = pages.find((page) => page.level === level)?.file;
    if (other !== undefined) problems.push(duplicate(file, 'file name', `the address ${place}`, other));
    pages.push({
      ...data,
      file,
      level,
      address: place,
      sources: known.sources.resolve(data.sources, file, 'sources', problems),
      chapters: chapters.filter((chapter) => chapter.level === level),
      threads: threads.filter((thread) => helpsAt(thread, level)),
    });
  }
  for (const { file, data } of content.levels) {
    if (!pages.some((page) => page.level.id === data.id)) problems.push(unwritten(file, data.id));
  }
  return pages.sort((a, b) => a.level.rung - b.level.rung);
}

const unwritten = (file: string, id: string): Problem => ({
  file,
  field: id,
  code: 'reference',
  wrong: `the level "${id}" has no page, but every level's address is linked to`,
  remedy: `write content/levels/${id}.mdx`,
});
