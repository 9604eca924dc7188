import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { reservedPageSlugs } from '../../src/model/addresses.ts';
import { isBuilt } from '../../src/model/public-files.ts';
import { vocabularies } from '../../src/model/search/familiarity.ts';
import { listFiles } from '../../src/verify/dist-files.ts';
import { pagesOf } from '../support/pages.ts';
import { repository } from '../support/site-copy.ts';
import { chapters, threads } from './real-content.ts';

const origin = 'https://next-rung.example';
const dist = inject('dist');
const read = (file: string) => readFileSync(join(dist, file), 'utf8');

describe('files beside the pages', () => {
  test('the sitemap lists every page and nothing else', () => {
    const listed = [...read('sitemap-0.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc);
    expect(listed.sort()).toEqual(
      pagesOf(dist)
        .filter((path) => path !== '/404.html')
        .map((path) => `${origin}${path}`),
    );
    expect(read('sitemap-index.xml')).toContain(`<loc>${origin}/sitemap-0.xml</loc>`);
  });

  test('robots.txt lets all in and names the sitemap', () => {
    expect(read('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap-index.xml\n`);
  });

  test('what lies in public/ is served as it is', () => {
    const files = readdirSync(join(repository, 'public'));
    expect(files).toEqual(expect.arrayContaining(['_headers', 'favicon.svg']));
    for (const file of files) expect(read(file)).toBe(readFileSync(join(repository, 'public', file), 'utf8'));
  });

  test('every other file stands where public/ may have none', () => {
    const pages = new Set(
      readdirSync(join(repository, 'content/pages')).map((name) => name.replace('.mdx', '')),
    );
    const served = readdirSync(join(repository, 'public'));
    const built = listFiles(dist).map((path) => path.slice(1));
    expect(built.length).toBeGreaterThan(500);
    expect(built.filter((path) => !served.includes(path) && !isBuilt(path, pages))).toEqual([]);
    expect(served.filter((path) => isBuilt(path, pages))).toEqual([]);
  });

  test('no plain page can take a folder that another part of the site writes', () => {
    const pages = readdirSync(join(repository, 'content/pages')).map((name) => name.replace('.mdx', ''));
    const folders = readdirSync(dist, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && /^[a-z0-9]/.test(entry.name))
      .map(({ name }) => name);
    expect(folders).toEqual(expect.arrayContaining(['about', 'guide', 'pagefind']));
    expect(folders.filter((name) => ![...pages, ...reservedPageSlugs].includes(name))).toEqual([]);
  });

  test('the index holds every chapter and thread', () => {
    const entry = JSON.parse(read('pagefind/pagefind-entry.json')) as {
      languages: Record<string, { page_count: number }>;
    };
    // One index, of keys in no language, with a record for each unit and each vocabulary.
    expect(Object.keys(entry.languages)).toEqual(['zxx']);
    const version = readdirSync(join(dist, 'search-index')).find((name) => /^[0-9a-f]{12}$/.test(name));
    const units = readdirSync(join(dist, `search-index/${version}/units`));
    expect(units.length).toBeGreaterThan(chapters.length + threads.length);
    expect(entry.languages.zxx?.page_count).toBe(units.length + vocabularies.length);
    const names = readdirSync(join(dist, 'pagefind'));
    expect(names).toContain('pagefind.js');
    expect(names.filter((name) => /ui|worker|fragment|highlight/.test(name))).toEqual([]);
    expect(existsSync(join(dist, 'search-index/material.json'))).toBe(false);
  });
});
