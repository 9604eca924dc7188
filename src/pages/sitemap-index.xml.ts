import type { APIRoute } from 'astro';
import { toAbsolute } from '../data/absolute.ts';
import { sitemapParts } from '../data/sitemap.ts';
import { sitemapIndex } from '../formats/sitemap.ts';

export const GET: APIRoute = async () => {
  const parts = (await sitemapParts()).map(({ listed }) => listed);
  return new Response(sitemapIndex(parts, toAbsolute), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
};
