import { address, chapterSlug } from '../../model/addresses.ts';
import { pageAnchors } from '../../model/anchors.ts';
import type { Content } from '../../model/content.ts';
import { nearest } from '../../model/nearest.ts';
import { redactionsIn } from '../../model/redactions.ts';
import type { Reading } from '../read-content.ts';
import type { Page } from '../read/page.ts';
import { mdxPageAnchors, threadPageAnchors } from './anchors.ts';
import { mdxTree } from './tree.ts';

/** Anchors of a page; `any` where its file has faults that hide them. */
export type Anchors = ReadonlySet<string> | 'any';

/** A suggestion compares an address with all others: an archive with ten thousand broken links gets some, not all. */
const maxSuggestions = 200;

/** Everything that a link of the content can lead to. */
export interface Targets {
  /** Anchors of the page at an address without the base; `undefined` when there is no such page. */
  anchorsAt(path: string): Anchors | undefined;
  /** Anchors of a page that was read. */
  anchorsOn(page: Page): Anchors;
  /** The only address that ends in this segment. */
  named(segment: string): string | undefined;
  /** The address that is spelt nearly like this one. */
  nearest(path: string): string | undefined;
  /** True of a path that is served from the folder of public files. */
  isFile(path: string): boolean;
  /** All paths of public files. */
  files(): readonly string[];
}

/** @param publicFiles Paths below the public folder, with forward slashes. */
export function targetsOf({ content, pages, unsure }: Reading, publicFiles: readonly string[]): Targets {
  const plain: Anchors = new Set(pageAnchors);
  const anchorsOf = (...kinds: ('levels' | 'dimensions' | 'criteria' | 'terms')[]): Anchors =>
    kinds.some((kind) => unsure.has(kind))
      ? 'any'
      : new Set([...pageAnchors, ...kinds.flatMap((kind) => content[kind].map(({ data }) => data.id))]);
  const fixed = new Map<string, Anchors>([
    ...[address.home(), address.questions(), address.topics(), address.search(), address.design()].map(
      (path) => [path, plain] as const,
    ),
    [address.guide(), anchorsOf('levels')],
    [address.dimensions(), anchorsOf('dimensions', 'criteria')],
    [address.glossary(), anchorsOf('terms')],
    // A thread that was deleted has a note at its address.
    ...content.redactions.flatMap(({ data: { slug } }) =>
      slug === undefined ? [] : [[address.thread(slug), 'any'] as const],
    ),
    ...topicsInUse(content).map((topic) => [address.topic(topic), plain] as const),
  ]);
  const byAddress = new Map(
    pages.filter(({ misplaced }) => !misplaced).map((page) => [addressOf(page), page]),
  );
  const misplaced = new Set(pages.filter((page) => page.misplaced).map(({ slug }) => slug));
  const known = new Map<Page, Anchors>();
  const near = new Map<string, string | undefined>();
  let bySegment: Map<string, string[]> | undefined;
  const titles = content.titles.map(({ data }) => data.id);
  const files = new Set(publicFiles.map((path) => `/${path}`));

  const anchorsOn = (page: Page): Anchors => {
    const anchors = known.get(page) ?? readAnchors(page, titles);
    known.set(page, anchors);
    return anchors;
  };
  return {
    anchorsOn,
    anchorsAt(path) {
      const page = byAddress.get(path);
      if (page !== undefined) return anchorsOn(page);
      // A page in the wrong place is reported already: links to where it will stand are right.
      return fixed.get(path) ?? (misplaced.has(path.split('/').at(-2) ?? '') ? 'any' : undefined);
    },
    named(segment) {
      bySegment ??= Map.groupBy(
        [...fixed.keys(), ...byAddress.keys()],
        (path) => path.split('/').at(-2) ?? '',
      );
      const [only, ...others] = bySegment.get(segment) ?? [];
      return others.length === 0 ? only : undefined;
    },
    nearest(path) {
      if (!near.has(path) && near.size < maxSuggestions)
        near.set(path, nearest(path, [...fixed.keys(), ...byAddress.keys()]));
      return near.get(path);
    },
    isFile: (path) => files.has(path),
    files: () => [...files],
  };
}

/** The address of a page, from where its file stands. */
export function addressOf({ kind, slug, assembledAs }: Page): string {
  const [folder = '', name = ''] = assembledAs.split('/').slice(-2);
  switch (kind) {
    case 'chapters':
      return address.chapter(folder, chapterSlug(name));
    case 'levelPages':
      return address.level(slug);
    case 'pages':
      return address.page(slug);
    case 'threads':
      return address.thread(slug);
  }
}

function readAnchors(page: Page, titles: readonly string[]): Anchors {
  if (page.unsure) return 'any';
  if (page.kind === 'threads') return threadPageAnchors(page);
  const tree = mdxTree(page.body);
  return 'root' in tree ? mdxPageAnchors(page, tree.root, titles) : 'any';
}

function topicsInUse(content: Content): string[] {
  const { chapters, threads } = content;
  const { threads: gone } = redactionsIn(content);
  const shown = threads.filter(({ data }) => !gone.has(data.id));
  return [...new Set([...chapters, ...shown].flatMap(({ data }) => data.topics))];
}
