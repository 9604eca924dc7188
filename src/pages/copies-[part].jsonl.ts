import type { APIRoute } from 'astro';
import { toAbsolute } from '../data/absolute.ts';
import { archiveParts, type ArchivePart } from '../data/archive.ts';
import { threadCopyTexts } from '../data/copies.ts';
import { archiveLine, removedLine } from '../formats/archive.ts';
import { threadCopy, tombstoneCopy } from '../formats/thread-copy.ts';

export const getStaticPaths = archiveParts;

/**
 * What machines read of a part of the archive, two lines a thread: `[address, its copy in Markdown]`, and its line of the archive.
 * `integrations/copies.ts` makes files of them: ten thousand routes would cost more than the texts.
 */
export const GET: APIRoute<{ part: ArchivePart }> = ({ props: { part } }) => {
  const lines = [
    ...part.threads.flatMap((thread) => {
      const texts = threadCopyTexts(thread);
      return [
        [thread.address, threadCopy(thread, texts, toAbsolute)],
        archiveLine(thread, texts, toAbsolute),
      ];
    }),
    ...part.tombstones.flatMap((tombstone) => [
      [tombstone.address, tombstoneCopy(tombstone, toAbsolute)],
      removedLine(tombstone, toAbsolute),
    ]),
  ];
  return new Response(lines.map((line) => `${JSON.stringify(line)}\n`).join(''), {
    headers: { 'content-type': 'application/jsonl; charset=utf-8' },
  });
};
