import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, inject, test } from 'vitest';
import { repository } from '../support/site-copy.ts';
import { openPage } from './page.ts';
import { chapters } from './real-content.ts';

interface Entry {
  id: string;
  says: string;
  chapters: string[];
}

const criteria = load(readFileSync(join(repository, 'content/criteria.yaml'), 'utf8')) as Entry[];
const page = (path: string) => readFileSync(join(inject('dist'), path, 'index.html'), 'utf8');

describe('the page of the dimensions', () => {
  test('has an anchor and a link to copy for every criterion', () => {
    expect(criteria.length).toBeGreaterThan(100);
    const html = page('guide/dimensions');
    const lost = criteria.filter(
      ({ id }) =>
        !html.includes(`<li id="${id}"`) || !html.includes(`<a class="anchor" href="#${id}"`),
    );
    expect(lost).toEqual([]);
    expect(html.match(/<li id="[a-z]+\.(?:junior|mid-level|senior)\./g)).toHaveLength(criteria.length);
  });

  test('shows the same work at three levels in every dimension', () => {
    expect(page('guide/dimensions').match(/<p class="same-work">/g)).toHaveLength(27);
  });

  test('lends slices of the same work to five chapters or more, in the words of the data', () => {
    const work = load(readFileSync(join(repository, 'content/dimensions.yaml'), 'utf8')) as {
      id: string;
      work: Record<string, string>;
    }[];
    const quoting = chapters.flatMap(({ name, text }) => {
      const slices = [...text.matchAll(/^<Monday dimension="(.+)" level="(.+)" \/>$/gm)];
      return slices.map(([, dimension, level]) => ({
        path: `guide/${name.replace(/\/\d+-/, '/')}`,
        dimension,
        level,
      }));
    });
    expect(new Set(quoting.map(({ path }) => path)).size).toBeGreaterThanOrEqual(5);
    for (const { path, dimension, level = '' } of quoting) {
      const its = work.find(({ id }) => id === dimension)?.work ?? {};
      const expected = level === 'all' ? Object.values(its) : [its[level] ?? ''];
      const shown = openPage(inject('dist'), `/${path}/`).textsOf('monday').join(' ');
      expect(expected.length, path).toBe(level === 'all' ? 3 : 1);
      for (const words of expected) expect(shown, path).toContain(words);
    }
  });

  test('is led to by the chapters that help', () => {
    const asking = criteria.filter(({ chapters }) => chapters.includes('j-asking'));
    expect(asking.length).toBeGreaterThan(5);
    const html = page('guide/junior/asking');
    expect(asking.filter(({ id }) => !html.includes(`href="/guide/dimensions/#${id}"`))).toEqual([]);
    expect(html).toContain(`${asking.length} expectations that this helps you to show`);
  });
});
