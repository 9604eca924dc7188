import type { APIRoute } from 'astro';
import { toAbsolute } from '../data/absolute.ts';
import { address } from '../model/addresses.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${toAbsolute(address.sitemap())}\n`);
