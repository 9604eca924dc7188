import { expect, test } from 'vitest';
import { readPages } from '../../../src/verify/pages.ts';
import { compressHeaviest } from '../../../src/verify/weight.ts';
import { html, site, writeDist } from './support.ts';

test('compresses the heaviest twenty pages of each kind', () => {
  const thread = (words: number): string => html({ body: `<h1>T</h1><p>${'word '.repeat(words)}</p>` });
  const dist = writeDist({
    'index.html': html(),
    '404.html': html(),
    ...Object.fromEntries(Array.from({ length: 25 }, (_, i) => [`questions/t${i}/index.html`, thread(i)])),
  });
  const sizes = compressHeaviest(dist, readPages(dist, site, '/'));
  const heaviest = Array.from({ length: 20 }, (_, i) => `/questions/t${24 - i}/`);
  expect([...sizes.keys()].sort()).toEqual(['/', '/404.html', ...heaviest].sort());
  const raw = Buffer.byteLength(html());
  expect(sizes.get('/')).toBeGreaterThan(raw / 10);
  expect(sizes.get('/')).toBeLessThan(raw);
});
