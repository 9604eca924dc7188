import type { APIRoute } from 'astro';
import { toAbsolute } from '../data/absolute.ts';
import { getSite } from '../data/site.ts';
import { llmsIndex } from '../formats/llms.ts';

/** The site for language models (https://llmstxt.org). */
export const GET: APIRoute = async () =>
  new Response(llmsIndex(await getSite(), toAbsolute), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
