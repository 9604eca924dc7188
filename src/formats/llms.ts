import { address } from '../model/addresses.ts';
import type { LevelPage, Site, Thread } from '../model/site.ts';
import { mostLinked } from '../model/thread-lists.ts';
import { limits, site } from '../site.ts';
import { dimensionsText } from './dimensions.ts';
import { escapeMarkdown } from './markdown.ts';
import { glossaryText } from './glossary.ts';
import { pageText } from './page-copy.ts';
import type { Absolute } from './place.ts';

type Place = { title: string; address: string; description?: string };

/** The site for language models, by the convention of https://llmstxt.org: what it is, and links to its pages as Markdown. */
export function llmsIndex(content: Site, to: Absolute): string {
  const { levelPages, pages, threads, shelves } = content;
  const link = (page: Place, notes: string) =>
    `- [${escapeMarkdown(page.title)}](${to(address.copy(page.address))}): ${escapeMarkdown(notes)}`;
  return blocks([
    ...opening(content),
    `Every page of the guide and every question has a copy in Markdown: its address and \`index.md\`. Words of this site are under ${site.licence.content}; each copy says where its words come from. Questions marked "sample" are invented by this site and no evidence of what happened to anybody; cite archived ones with their source.`,
    ...levelPages.flatMap((page) => [
      `## Guide: ${escapeMarkdown(page.level.name)}`,
      lines([
        link(page, page.description),
        ...page.chapters.map((chapter) => link(chapter, chapter.question)),
      ]),
    ]),
    '## Reference',
    lines([
      link({ title: 'The dimensions', address: address.dimensions() }, 'What each level looks like'),
      link({ title: 'Glossary', address: address.glossary() }, 'Words of the trade, with their other names'),
      `- [Dimensions as data](${to(address.dimensionsData())}): the same as JSON`,
      ...pages.map((page) => link(page, page.description)),
    ]),
    '## Questions',
    threads.length > limits.llmsThreads
      ? `The ${limits.llmsThreads} that the guide leads to most, of ${threads.length}; all of them are in the archive below.`
      : 'All of them, those first that the guide leads to most.',
    lines(named(threads).map((thread) => link(thread, thread.summary))),
    '## Optional',
    lines([
      `- [The whole guide](${to(address.llmsFull())}): all chapters in one file`,
      `- [The archive](${to(address.archive())}): all questions with their answers, a JSON object a line; [its schema](${to(address.archiveSchema())})`,
      `- [Topics](${to(address.topics())}): ${shelves.length} of them, each with a feed beside its page`,
      `- [Feed](${to(address.feed())}): what is new, in Atom`,
    ]),
  ]);
}

/** The whole guide as one text. Threads are not in it: an archive has no end, and a file of its own. */
export function llmsFull(content: Site, texts: ReadonlyMap<string, string>, to: Absolute): string {
  const { levelPages, terms } = content;
  const page = (one: LevelPage | LevelPage['chapters'][number], rank: string) => [
    `${rank} ${escapeMarkdown(one.title)}`,
    `Address: ${to(one.address)}`,
    lower(pageText(one, texts.get(one.file) ?? ''), rank.length),
  ];
  return blocks([
    ...opening(content),
    `This file holds the whole guide, the dimensions and the glossary. The archive of ${content.threads.length} questions is not in it: it is at ${to(address.archive())}, a JSON object a line, and each question has a copy in Markdown beside its page. Text under ${site.licence.content}.`,
    ...levelPages.flatMap((level) => [
      ...page(level, '#'),
      ...level.chapters.flatMap((chapter) => page(chapter, '##')),
    ]),
    '# The dimensions',
    dimensionsText(content),
    '# Glossary',
    glossaryText(terms),
  ]);
}

const opening = ({ threads }: Site): string[] => [
  `# ${site.name}`,
  `> ${site.description}`,
  threads.length === 0 ? 'The archive is empty so far.' : `The archive holds ${threads.length} questions.`,
];

const named = (threads: readonly Thread[]): Thread[] => {
  const linked = mostLinked(threads);
  const rest = threads.filter((thread) => thread.chapters.length === 0);
  return [...linked, ...rest].slice(0, limits.llmsThreads);
};

/** Headings of a text so much lower that they stand below its title. */
const lower = (markdown: string, by: number): string => {
  let inCode = false;
  const deeper = (line: string): string => {
    if (/^ {0,3}(?:```|~~~)/.test(line)) inCode = !inCode;
    return inCode || by < 2 ? line : line.replace(/^#{1,5}(?= )/, (marks) => `#${marks}`);
  };
  return markdown.split('\n').map(deeper).join('\n');
};

const lines = (list: readonly string[]): string => list.join('\n');
const blocks = (list: readonly string[]): string => `${list.filter((text) => text !== '').join('\n\n')}\n`;
