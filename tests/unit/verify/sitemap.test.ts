import { expect, test } from 'vitest';
import { readSitemap } from '../../../src/verify/sitemap.ts';

const index =
  '<?xml version="1.0"?><sitemapindex><sitemap><loc> https://a.example/sitemap-0.xml\n</loc></sitemap></sitemapindex>';
const part =
  '<urlset xmlns:image="x"><url><loc>https://a.example/?a=1&amp;b=2</loc><lastmod>2026-11-24</lastmod>' +
  '<image:image><image:loc>https://a.example/i.png</image:loc></image:image></url><url><loc><![CDATA[https://a.example/b/]]></loc></url></urlset>';

test('reads the index and every part', () => {
  const files = ['/a/sitemap-1.xml', '/sitemap-0.xml', '/sitemap-index.xml', '/sitemap.xml'];
  expect(readSitemap(files, (file) => (file === '/sitemap-index.xml' ? index : part))).toEqual({
    index: ['https://a.example/sitemap-0.xml'],
    parts: new Map([['/sitemap-0.xml', ['https://a.example/?a=1&b=2', 'https://a.example/b/']]]),
  });
});

test('says when there is no index', () => {
  expect(readSitemap(['/index.html'], () => '')).toEqual({ parts: new Map() });
});
