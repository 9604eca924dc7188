import type { APIRoute } from 'astro';
import { toAbsolute } from '../data/absolute.ts';
import { getSite } from '../data/site.ts';
import { dimensionsData } from '../formats/dimensions.ts';

/** The dimensions and their criteria as data. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(dimensionsData(await getSite(), toAbsolute), null, 1)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
