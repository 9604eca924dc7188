import type { APIRoute } from 'astro';
import { sitemapFacts } from '../data/sitemap-facts.ts';

/** What the sitemap is told; it takes it over when it is written, and the file goes. */
export const GET: APIRoute = async () => Response.json(await sitemapFacts());
