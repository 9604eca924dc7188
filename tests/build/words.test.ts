import { describe, expect, inject, test } from 'vitest';
import { limits } from '../../src/site.ts';
import { attribute, openPage } from './page.ts';
import { archived, samples, threads } from './real-content.ts';

const open = (path: string) => openPage(inject('dist'), path);

describe('threads', () => {
  test.each(threads)(
    '$path: short answer, question, then answers, each with its anchor',
    ({ path, answers }) => {
      const { all, markup } = open(path);
      const ids = all('*').flatMap((element) => attribute(element, 'id') ?? []);
      const parts = ['short-answer', 'question', 'answers', ...answers, 'what-decides'];
      expect(ids.filter((id) => parts.includes(id))).toEqual(parts);
      for (const id of answers) expect(markup).toContain(`<a class="anchor" href="#${id}"`);
    },
  );

  test('the archived one says where it is from and what is missing', () => {
    expect(open(archived).textsOf('provenance')).toEqual([
      expect.stringMatching(
        new RegExp(
          '^Archived\\. Asked on Taro on 27 October 2023, archived on 23 November 2026 and retold here in our words\\. ' +
            'When archived it showed 1\\.1K views and 2 comments, of which none was captured\\. ' +
            'No licence was stated there\\. ' +
            'Asked by: Mid-level software engineer at TikTok \\(role: senior SRE, as the text says\\)\\. ' +
            'Last checked \\d+ [A-Z][a-z]+ \\d{4}\\.$',
        ),
      ),
    ]);
  });

  test.each(samples)('$path says that it is a sample, and counts nothing', ({ path }) => {
    const [provenance, ...others] = open(path).textsOf('provenance');
    expect(others).toEqual([]);
    expect(provenance).toMatch(
      /^Sample\. Written by this site on \d+ [A-Z][a-z]+ \d{4}\. The situation is invented, and so are the people\. Asked by: .+\. Last checked \d+ [A-Z][a-z]+ \d{4}\.$/,
    );
    expect(open(path).text()).not.toMatch(/when archived|\d views?\b|\d votes?\b/);
  });
});

describe('words of', () => {
  test('a card', () => {
    const cards = open('/questions/').textsOf('row');
    expect(cards).toHaveLength(Math.min(threads.length, limits.threadsPerPage));
    const card = cards.find((text) => text.includes('Archived'));
    expect(card).toMatch(
      /^Mid-level software engineer at TikTok 27 October 2023 · 1\.1K views, 2 comments when archived ?Rated “sometimes meets” twice in a row\. Am I heading for a PIP\? ?Archived I’m a senior SRE in my first year .+…$/,
    );
    const others = cards.filter((text) => text !== card);
    expect(others.filter((text) => !/\S \d+ [A-Z][a-z]+ \d{4} .+ Sample .+/.test(text))).toEqual([]);
  });

  test.each(['/', '/search/', archived, '/404.html'])('the header and the footer of %s', (path) => {
    expect(open(path).textsOf('site-footer')).toEqual([
      'Next Rung keeps no cookies, asks for no account and loads nothing from other hosts. Text under CC BY 4.0, code under MIT. About How this archive is made Contributing Glossary Topics Design Feed',
    ]);
    expect(open(path).textsOf('site-header')).toEqual(['Next Rung Guide Questions Search']);
    const home = open(path)
      .all('a')
      .find((link) => attribute(link, 'class') === 'word-mark');
    expect(attribute(home, 'aria-label')).toBe('Next Rung, home');
  });
});
