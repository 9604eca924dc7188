import type { APIRoute } from 'astro';
import { mdxComponents } from '../components/guide/mdx.ts';
import { toAbsolute } from '../data/absolute.ts';
import { mdxMarkdown } from '../data/copies.ts';
import { getSite } from '../data/site.ts';
import { llmsFull } from '../formats/llms.ts';

/** The whole guide as one text. */
export const GET: APIRoute = async () => {
  const site = await getSite();
  const texts = new Map<string, string>();
  const components = mdxComponents(site);
  for (const page of [...site.levelPages, ...site.chapters])
    texts.set(page.file, await mdxMarkdown(page, components));
  return new Response(llmsFull(site, texts, toAbsolute), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
