import type { APIRoute } from 'astro';
import { toAbsolute } from '../data/absolute.ts';
import { archiveParts, type ArchivePart } from '../data/archive.ts';
import { threadCopyTexts } from '../data/copies.ts';
import { archiveLine, removedLine } from '../formats/archive.ts';

export const getStaticPaths = archiveParts;

/** A part of the archive, a JSON object a line; `integrations/archive.ts` makes one file of all. */
export const GET: APIRoute<{ part: ArchivePart }> = ({ props: { part } }) => {
  const lines = [
    ...part.threads.map((thread) => archiveLine(thread, threadCopyTexts(thread), toAbsolute)),
    ...part.tombstones.map((tombstone) => removedLine(tombstone, toAbsolute)),
  ];
  return new Response(lines.map((line) => `${JSON.stringify(line)}\n`).join(''), {
    headers: { 'content-type': 'application/jsonl; charset=utf-8' },
  });
};
