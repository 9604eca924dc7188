import { escapeHtml } from '../model/html.ts';
import type { Listed } from '../model/sitemap.ts';
import type { Absolute } from './place.ts';

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** The index of the sitemap (https://www.sitemaps.org/protocol.html), which names its parts. */
export const sitemapIndex = (parts: readonly Listed[], to: Absolute): string =>
  `${head}<sitemapindex ${namespace}>\n${parts.map((part) => one('sitemap', part, to)).join('\n')}\n</sitemapindex>\n`;

/** A part of the sitemap. */
export const sitemapPart = (pages: readonly Listed[], to: Absolute): string =>
  `${head}<urlset ${namespace}>\n${pages.map((page) => one('url', page, to)).join('\n')}\n</urlset>\n`;

const one = (name: string, { address, updated }: Listed, to: Absolute): string =>
  `<${name}><loc>${escapeHtml(to(address))}</loc>${updated === undefined ? '' : `<lastmod>${updated}</lastmod>`}</${name}>`;
