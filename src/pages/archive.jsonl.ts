import type { APIRoute } from 'astro';
import { toAbsolute } from '../data/absolute.ts';
import { threadCopyTexts } from '../data/copies.ts';
import { getSite } from '../data/site.ts';
import { archiveLine, removedLine } from '../formats/archive.ts';

/** The whole archive, a JSON object a line, one thread in memory at a time. */
export const GET: APIRoute = async () => {
  const { threads, tombstones } = await getSite();
  const lines = (function* () {
    for (const thread of threads) yield archiveLine(thread, threadCopyTexts(thread), toAbsolute);
    for (const tombstone of tombstones) yield removedLine(tombstone, toAbsolute);
  })();
  const body = new ReadableStream<Uint8Array>({
    pull(stream) {
      const { done, value } = lines.next();
      if (done === true) stream.close();
      else stream.enqueue(Buffer.from(`${JSON.stringify(value)}\n`));
    },
  });
  return new Response(body, {
    headers: { 'content-type': 'application/jsonl; charset=utf-8' },
  });
};
