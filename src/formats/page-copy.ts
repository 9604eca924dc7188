import { isChapter, isLevelPage } from '../model/page-kinds.ts';
import type { Chapter, LevelPage, PlainPage } from '../model/site.ts';
import { publishedDay, updatedDay } from '../model/updated.ts';
import { site } from '../site.ts';
import { frontMatter } from './front-matter.ts';
import { escapeMarkdown } from './markdown.ts';
import type { Absolute } from './place.ts';
import { sourcesSection } from './sources.ts';

type Written = Chapter | LevelPage | PlainPage;

const isPlain = (page: Written): page is PlainPage => !isChapter(page) && !isLevelPage(page);

/** A page that this site wrote, as a Markdown file. */
export function pageCopy(page: Written, text: string, to: Absolute): string {
  const head = frontMatter({
    title: page.title,
    address: to(page.address),
    description: page.description,
    kind: isChapter(page) ? 'chapter' : isLevelPage(page) ? 'level' : 'page',
    ...(isChapter(page) && { id: page.id }),
    ...(!isPlain(page) && { level: page.level.id }),
    ...(isChapter(page) && { topics: page.topics.map(({ id }) => id) }),
    published: publishedDay(page),
    checked: page.checked,
    updated: updatedDay(page),
    expires: isChapter(page) ? page.expires : undefined,
    licence: site.licence.content,
    source: `Written by ${site.name}`,
  });
  return `${head}\n# ${escapeMarkdown(page.title)}\n\n${pageText(page, text)}\n`;
}

/** What a page says, below its title. */
export function pageText(page: Written, text: string): string {
  return [
    ...(isChapter(page) ? [`*${escapeMarkdown(page.question)}*`] : []),
    ...(isPlain(page) ? [] : [`**In short:** ${escapeMarkdown(page.answer)}`]),
    text,
    ...(isPlain(page) ? [] : sourcesSection(page.sources)),
  ].join('\n\n');
}

/** A page that is made of data without days: the dimensions, the glossary. */
export function datelessCopy(page: { title: string; address: string }, text: string, to: Absolute): string {
  const { title, address } = page;
  const source = `Written by ${site.name}`;
  const head = frontMatter({ title, address: to(address), licence: site.licence.content, source });
  return `${head}\n# ${escapeMarkdown(title)}\n\n${text}\n`;
}
