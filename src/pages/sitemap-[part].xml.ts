import type { APIRoute, GetStaticPaths } from 'astro';
import { toAbsolute } from '../data/absolute.ts';
import { sitemapParts, type SitemapPart } from '../data/sitemap.ts';
import { sitemapPart } from '../formats/sitemap.ts';

export const getStaticPaths = (async () =>
  (await sitemapParts()).map(({ number, pages }) => ({
    params: { part: String(number) },
    props: { pages },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ pages: SitemapPart['pages'] }> = ({ props: { pages } }) =>
  new Response(sitemapPart(pages, toAbsolute), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
