import { expect, test } from 'vitest';
import { budgets, type Budgets } from '../../../src/verify/budgets.ts';
import { readPages } from '../../../src/verify/pages.ts';
import { compressHeaviest, compressScripts, fontSizes } from '../../../src/verify/weight.ts';
import { html, site, writeDist } from './support.ts';

const thread = (words: number): string => html({ body: `<h1>T</h1><p>${'word '.repeat(words)}</p>` });

test('compresses the heaviest twenty pages of each kind', () => {
  const dist = writeDist({
    'index.html': html(),
    '404.html': html(),
    ...Object.fromEntries(Array.from({ length: 25 }, (_, i) => [`questions/t${i}/index.html`, thread(i)])),
  });
  const sizes = compressHeaviest(dist, readPages(dist, site, '/'), budgets);
  const heaviest = Array.from({ length: 20 }, (_, i) => `/questions/t${24 - i}/`);
  expect([...sizes.keys()].sort()).toEqual(['/', '/404.html', ...heaviest].sort());
  const raw = Buffer.byteLength(html());
  expect(sizes.get('/')).toBeGreaterThan(raw / 10);
  expect(sizes.get('/')).toBeLessThan(raw);
});

test('what is over its budget is compressed as thoroughly as a host can', () => {
  const text = Array.from({ length: 3_000 }, (_, i) => `word${(i * 7919) % 997}`).join(' ');
  const dist = writeDist({ 'index.html': html({ body: `<h1>T</h1><p>${text}</p>` }) });
  const pages = readPages(dist, site, '/');
  const none: Budgets = { ...budgets, pages: { ...budgets.pages, home: { html: 1, brotli: 1 } } };
  const quick = compressHeaviest(dist, pages, budgets).get('/') ?? 0;
  const thorough = compressHeaviest(dist, pages, none).get('/') ?? 0;
  expect(thorough).toBeGreaterThan(100);
  expect(thorough).toBeLessThan(quick);
});

test('scripts and fonts are found below a base, each once', () => {
  const scripted = html({ head: '<script type="module" src="/sub/_astro/a.js"></script>' });
  const dist = writeDist({
    'index.html': scripted,
    'x/index.html': scripted,
    '_astro/a.js': 'const a = 1;'.repeat(100),
    '_astro/b.woff2': Buffer.alloc(321),
  });
  const pages = readPages(dist, site, '/sub/');
  const scripts = compressScripts(dist, pages);
  expect([...scripts.keys()]).toEqual(['/_astro/a.js']);
  expect(scripts.get('/_astro/a.js')).toBeLessThan(1_200);
  expect([...fontSizes(dist, pages)]).toEqual([['/_astro/b.woff2', 321]]);
});
