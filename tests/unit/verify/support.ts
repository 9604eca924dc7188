import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { encode } from 'cborg';
import { onTestFinished } from 'vitest';
import type { Finding } from '../../../src/verify/finding.ts';
import { readPages, type Pages } from '../../../src/verify/pages.ts';

export const site = 'https://next-rung.example';

/** Files of a built site by path below `dist`, without the first slash. */
export type Files = Readonly<Record<string, string | Buffer>>;

/** Writes a built site into a folder that is removed when the test is over. */
export function writeDist(files: Files): string {
  const dist = mkdtempSync(join(tmpdir(), 'verify-'));
  onTestFinished(() => rmSync(dist, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), content);
  }
  return dist;
}

/** A unit of the search index as a file: a page, or a part of one. */
export const indexUnit = (address: string | number, part = 0): Buffer =>
  gzipSync(JSON.stringify({ address, part }));

/** What stands beside so many units of an index of version 1: lists of units, suggestions and parts, and what these name. */
export const indexFiles = (units: number): Files => ({
  'search-index/entry.idx': gzipSync(JSON.stringify({ version: '1', units })),
  'search-index/suggest.idx': gzipSync(JSON.stringify({ version: '1', prefixes: ['pi'] })),
  'search-index/1/pages.idx': '',
  'search-index/1/spelling.idx': '',
  'search-index/1/suggest/pi.idx': '',
  'pagefind/pagefind-entry.json': JSON.stringify({ languages: { zxx: { hash: 'zxx_1' } } }),
  'pagefind/pagefind.zxx_1.pf_meta': gzipSync(
    Buffer.concat([Buffer.from('pagefind_dcd'), encode(['1.6.0', [], [['a', 'z', 'p1']]])]),
  ),
  'pagefind/index/p1.pf_index': '',
});

export const pagesOf = (files: Files, base = '/'): Pages => readPages(writeDist(files), site, base);

export const policy = (script = '', style = ''): string =>
  `default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; ` +
  `script-src 'self' 'wasm-unsafe-eval'${script}; style-src 'self'${style}`;

export const sha = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

interface PageParts {
  title?: string;
  description?: string;
  /** Address as the canonical link says it; left out, there is none. */
  canonical?: string;
  policy?: string;
  head?: string;
  body?: string;
}

/** A page with which nothing is wrong, but for what the parts say. */
export function html(parts: PageParts = {}): string {
  const { title = 'A title', canonical, head = '', body = '<h1>A title</h1>' } = parts;
  const description = parts.description ?? `About: ${title}`;
  return (
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>` +
    `<meta name="description" content="${description}">` +
    (canonical === undefined ? '' : `<link rel="canonical" href="${canonical}">`) +
    `<meta http-equiv="content-security-policy" content="${parts.policy ?? policy()}">${head}</head><body>${body}</body></html>`
  );
}

/** The beginning of a PNG of this size: what the verification reads of one. */
export function picture(width: number, height: number, bytes = 100): Buffer {
  const file = Buffer.alloc(bytes);
  file.write('89504e470d0a1a0a0000000d49484452', 'hex');
  file.writeUInt32BE(width, 16);
  file.writeUInt32BE(height, 20);
  return file;
}

/** What a page says of its picture. */
export const pictureTags = (url: string, alt = 'Chapter: X', width = 1200, height = 630): string =>
  `<meta property="og:image" content="${url}"><meta property="og:image:width" content="${width}">` +
  `<meta property="og:image:height" content="${height}"><meta property="og:image:alt" content="${alt}">`;

/** A page as a static build writes it to send readers on. */
export const redirect = (to: string): string =>
  `<!doctype html><title>Redirecting to: ${to}</title><meta http-equiv="refresh" content="0;url=${to}">` +
  `<meta name="robots" content="noindex"><link rel="canonical" href="${site}${to}"><body><a href="${to}">${to}</a></body>`;

/** Findings in the form that tables are written in: `page: what is wrong`. */
export const told = (findings: readonly Finding[]): string[] =>
  findings.map(({ page, wrong }) => `${page}: ${wrong}`);
