import { nearest } from '../../model/nearest.ts';
import { ledgerFile } from '../../model/published.ts';
import { idPattern, levelIds } from '../../schemas/fields.ts';
import { wholeFile, type Finding } from './finding.ts';
import { documentKinds, kinds, listKinds, type DocumentKind, type ListKind } from './kinds.ts';

/** Where a file of the content folder belongs. */
export type Placement =
  ListPlacement | DocumentPlacement | { kind: 'image' } | { kind: 'ledger' } | UnknownPlacement;

interface ListPlacement {
  kind: ListKind;
}

export interface DocumentPlacement {
  kind: DocumentKind;
  /** Last part of the address; empty when the file's name has nothing to make it of. */
  slug: string;
  /** Path that it should have below the content folder, as far as that can be told from the path it has. */
  proper: string;
  /** Set when the path is not the proper one: the address is then a guess. */
  finding?: Finding;
}

interface UnknownPlacement {
  kind: 'unknown';
  /** The unknown file or folder, below the content folder. */
  at: string;
  finding: Finding;
}

export const isListPlacement = (placement: ListPlacement | DocumentPlacement): placement is ListPlacement =>
  !('slug' in placement);

// Nearly all files are threads in their place; for the rest it is worked out what is wrong with them.
const threadPattern = /^questions\/\d{4}\/([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/;
const imagePattern = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** Says what a file is by its path below the content folder, with forward slashes. */
export function place(path: string): Placement {
  const thread = threadPattern.exec(path)?.[1];
  if (thread !== undefined) return { kind: 'threads', slug: thread, proper: path };
  const segments = path.split('/');
  const [top = ''] = segments;
  if (`content/${path}` === ledgerFile) return { kind: 'ledger' };
  if (segments.length === 1) {
    const list = listKinds.find((kind) => kinds[kind].place === path);
    return list === undefined ? unknown(path, true) : { kind: list };
  }
  const kind = documentKinds.find((one) => kinds[one].place === top);
  if (kind === undefined) return unknown(top, false);
  if (/\.(?:mdx?|markdown)$/i.test(path)) return placeDocument(kind, path, segments);
  // Astro takes pictures from beside the page that shows them; threads show only what lies in public/.
  if (imagePattern.test(path) && kind !== 'threads') return { kind: 'image' };
  const remedy =
    kind === 'threads'
      ? 'write threads as .md files, put pictures into public/'
      : 'write pages as .mdx files, or remove it';
  return { kind: 'unknown', at: path, finding: finding('is not a content file', remedy) };
}

function placeDocument(kind: DocumentKind, path: string, segments: readonly string[]): Placement {
  const name = (segments.at(-1) ?? '').replace(/\.[^.]+$/, '');
  const numbered = /^(\d{1,3})[-_ ]+(.+)$/.exec(name);
  const slug = asSlug(kind === 'chapters' ? (numbered?.[2] ?? name) : name);
  const proper = properPath(kind, slug === '' ? '<slug>' : slug, numbered?.[1], segments);
  if (path === proper) return { kind, slug, proper };
  return {
    kind,
    slug,
    proper,
    finding: finding('stands in the wrong place or has the wrong name', `name it content/${proper}`),
  };
}

function properPath(
  kind: DocumentKind,
  slug: string,
  number: string | undefined,
  segments: readonly string[],
): string {
  const folder = segments.length > 2 ? (segments[1] ?? '') : '';
  switch (kind) {
    case 'chapters': {
      const level =
        levelIds.find((id) => id === folder) ?? nearest(folder.toLowerCase(), levelIds) ?? '<level>';
      return `guide/${level}/${number?.padStart(2, '0') ?? '<nn>'}-${slug}.mdx`;
    }
    case 'threads':
      return `questions/${/^\d{4}$/.test(folder) ? folder : '<year>'}/${slug}.md`;
    default:
      return `${kinds[kind].place}/${slug}.mdx`;
  }
}

/** Text as part of an address: plain lower-case letters and digits, joined by hyphens. */
export function asSlug(text: string): string {
  if (idPattern.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function unknown(name: string, isFile: boolean): Placement {
  const known = isFile
    ? listKinds.map((kind) => kinds[kind].place)
    : documentKinds.map((kind) => kinds[kind].place);
  const near = nearest(name, known);
  const list = known.join(', ');
  return {
    kind: 'unknown',
    at: name,
    finding: isFile
      ? finding(
          `unknown file "${name}"`,
          near === undefined ? `remove it; files here are ${list}` : `name it ${near}, or remove it`,
        )
      : finding(
          `unknown folder "${name}"`,
          near === undefined ? `remove it; folders here are ${list}` : `name it ${near}, or remove it`,
        ),
  };
}

const finding = (wrong: string, remedy: string): Finding => ({
  path: wholeFile,
  code: 'placement',
  wrong,
  remedy,
});
