import type { APIRoute } from 'astro';
import { absolute } from '../model/addresses.ts';
import { site as constants } from '../site.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${absolute(site?.href ?? constants.defaultUrl, import.meta.env.BASE_URL, '/sitemap-index.xml')}\n`,
  );
