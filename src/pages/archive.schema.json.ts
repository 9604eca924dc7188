import type { APIRoute } from 'astro';
import { toAbsolute } from '../data/absolute.ts';
import { address } from '../model/addresses.ts';
import { archiveSchema } from '../formats/archive.ts';

/** What a line of the archive may hold, as JSON Schema. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(archiveSchema(toAbsolute(address.archiveSchema())), null, 2)}\n`, {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
