import { describe, expect, test } from 'vitest';
import { firstDay, lastDay } from '../../bench/thread-facts.ts';
import type { ThreadFrontMatter } from '../../../src/schemas/thread.ts';
import { corpus, count, plan, sorted } from './read-corpus.ts';

const fronts = corpus.map(({ front }) => front);

describe('the corpus', () => {
  test.each<[string, (front: ThreadFrontMatter) => string]>([
    ['id', ({ id }) => id],
    ['title', ({ title }) => title],
  ])('has no %s twice', (_, key) => expect(new Set(fronts.map(key)).size).toBe(count));

  test('has no file name twice, and puts each in the folder of its year', () => {
    expect(new Set(corpus.map(({ written }) => written.slug)).size).toBe(count);
    for (const { written, front } of corpus)
      expect(written.threadPath).toBe(`${front.date.slice(0, 4)}/${written.slug}.md`);
  });

  test('has both kinds, all levels and topics, two or three answers', () => {
    expect(sorted(new Set(fronts.map(({ kind }) => kind)))).toEqual(['archived', 'sample']);
    expect(sorted(new Set(fronts.flatMap(({ levels }) => levels)))).toEqual([
      'junior',
      'mid-level',
      'senior',
    ]);
    expect(sorted(new Set(fronts.flatMap(({ topics }) => topics)))).toEqual(sorted(plan.topics));
    expect(sorted(new Set(fronts.map(({ answers }) => String(answers.length))))).toEqual(['2', '3']);
    expect(Math.max(...fronts.map(({ title }) => title.length))).toBeLessThanOrEqual(100);
  });

  test('keeps days in order and inside the years it covers', () => {
    expect(new Set(fronts.map(({ date }) => date.slice(0, 4))).size).toBe(12);
    for (const { date, checked, answers } of fronts) {
      for (const day of [date, checked, ...answers.map((answer) => answer.date ?? '')]) {
        expect(day >= firstDay && day <= lastDay).toBe(true);
        expect(day >= date).toBe(true);
      }
    }
  });

  test('names and links only threads that stand in it already', () => {
    const links = corpus.map(({ body }) =>
      [...body.matchAll(/\]\(\/questions\/([^/]*)\/\)/g)].map((match) => match[1]),
    );
    expect(links.flat().length).toBeGreaterThan(count / 4);
    expect(fronts.flatMap(({ related }) => related).length).toBeGreaterThan(count);
    for (const [index, { related }] of fronts.entries()) {
      const earlier = corpus.slice(0, index);
      expect(earlier.map(({ front }) => front.id)).toEqual(expect.arrayContaining(related));
      expect(earlier.map(({ written }) => written.slug)).toEqual(expect.arrayContaining(links[index] ?? []));
    }
  });
});
