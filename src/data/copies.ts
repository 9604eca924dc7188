import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { htmlForFeeds, htmlToMarkdown } from '../markdown/copy/convert.ts';
import { portableHtml } from '../markdown/copy/absolute.ts';
import { copiedPart } from '../markdown/copy/part.ts';
import { address } from '../model/addresses.ts';
import { isChapter, isLevelPage } from '../model/page-kinds.ts';
import type { Chapter, LevelPage, PlainPage, Site, Thread, Tombstone } from '../model/site.ts';
import type { SectionName } from '../model/thread-sections.ts';
import type { ThreadTexts } from '../model/thread-words.ts';
import { chosenSteps } from '../steps.ts';
import { base, origin, toAbsolute } from './absolute.ts';
import { mdxBody, threadBody, threadParts } from './bodies.ts';
import { once, oncePerFile } from './once.ts';
import { getSite } from './site.ts';

type Components = Readonly<Record<string, AstroComponentFactory>>;
type Written = Chapter | LevelPage | PlainPage;

/** Texts of a thread as Markdown, and by id those of its answers. */
export function threadCopyTexts(thread: Thread): ThreadTexts {
  const parts: Partial<Record<SectionName, string>> = {};
  const answers: Record<string, string> = {};
  const place = { site: origin, base, page: toAbsolute(thread.address) };
  for (const part of threadParts(thread)) {
    const text = copiedPart(part.markdown, { ...place, ...part });
    if ('name' in part) parts[part.name] = text;
    else answers[part.id] = text;
  }
  return { parts, answers };
}

/** Texts of a thread as HTML that may stand anywhere. */
export function threadFeedTexts(thread: Thread): ThreadTexts {
  const { parts, answers } = threadBody(thread);
  const page = toAbsolute(thread.address);
  const portable = (texts: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(texts).map(([name, html]) => [name, portableHtml(html, page)]));
  return { parts: portable(parts), answers: portable(answers) };
}

const container = once(async () =>
  AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) }),
);

/** Pages in MDX are few and each is asked for several times: as a copy, in feeds and in the edition of the whole guide. */
const mdxHtml = oncePerFile(async (page: Written, components: Components): Promise<string> => {
  const collection = isChapter(page) ? 'chapters' : isLevelPage(page) ? 'levelPages' : 'pages';
  const { Content } = await mdxBody(page, collection);
  return (await container()).renderToString(Content, { props: { components } });
});

/** Text of a page in MDX as Markdown. */
export const mdxMarkdown = async (page: Written, components: Components): Promise<string> =>
  htmlToMarkdown(await mdxHtml(page, components), toAbsolute(page.address));

/** Text of a page in MDX as HTML that may stand anywhere. */
export const mdxFeedHtml = async (page: Written, components: Components): Promise<string> =>
  htmlForFeeds(await mdxHtml(page, components), toAbsolute(page.address));

/** What a page is of which there is a copy in Markdown. */
export type Copied =
  | { thread: Thread }
  | { tombstone: Tombstone }
  | { page: Written }
  | { title: string; address: string; dimensions: Site }
  | { title: string; address: string; terms: Site['terms'] };

/**
 * Every page of which there is a copy: all but those that only lead to others. A build writes the copies of threads with the archive
 * (`pages/copies-[part].jsonl.ts`).
 */
export async function copyPaths(): Promise<{ params: { page: string }; props: { copied: Copied } }[]> {
  if (!chosenSteps(process.env).has('copies')) return [];
  const site = await getSite();
  const { chapters, levelPages, pages, terms } = site;
  const { threads, tombstones } = import.meta.env.DEV ? site : { threads: [], tombstones: [] };
  const path = (place: string, copied: Copied) => ({
    params: { page: place.slice(1, -1) },
    props: { copied },
  });
  return [
    ...[...chapters, ...levelPages, ...pages].map((page) => path(page.address, { page })),
    ...threads.map((thread) => path(thread.address, { thread })),
    ...tombstones.map((tombstone) => path(tombstone.address, { tombstone })),
    path(address.dimensions(), {
      title: 'The dimensions',
      address: address.dimensions(),
      dimensions: site,
    }),
    path(address.glossary(), { title: 'Glossary', address: address.glossary(), terms }),
  ];
}
