import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { syntheticThread, writeCorpus } from '../../bench/corpus.ts';
import { countWords } from '../../bench/prose.ts';
import { sectionNames, splitThread } from '../../../src/model/thread-sections.ts';
import { corpus, count, plan, sorted } from './read-corpus.ts';

describe('one thread', () => {
  test('is the same from the same seed, to the byte, and another from another seed', () => {
    expect(syntheticThread(41, plan)).toEqual(syntheticThread(41, plan));
    expect(syntheticThread(41, { ...plan, seed: 2 }).thread).not.toBe(syntheticThread(41, plan).thread);
  });

  test('has all parts, in order, each answer written', () => {
    for (const { front, body, bodyLine } of corpus) {
      const { sections, problems } = splitThread(
        body,
        bodyLine,
        front.answers.map(({ id }) => id),
      );
      expect(problems).toEqual([]);
      expect([...sections.parts.keys()]).toEqual(sectionNames);
      expect([...sections.answers.keys()]).toEqual(front.answers.map(({ id }) => id));
      expect(countWords(sections.parts.get('short answer')?.markdown ?? '')).toBeLessThanOrEqual(60);
    }
  });

  test('has 300 to 900 words', () => {
    const words = corpus.map(({ post }) => countWords(post.body));
    expect(Math.min(...words)).toBeGreaterThanOrEqual(300);
    expect(Math.max(...words)).toBeLessThanOrEqual(900);
    expect(Math.abs(words.reduce((sum, n) => sum + n, 0) / count - 580)).toBeLessThan(30);
  });

  test('is the same Markdown as the post of the bare site, but for the comment lines', () => {
    for (const { body, post } of corpus) {
      expect(body).toContain('<!-- short answer -->');
      expect(post.body).toBe(body.replace(/^<!-- .* -->\n\n/gm, ''));
      expect(post.body).not.toContain('<!--');
    }
  });

  test('gives the post a simple front matter', () => {
    for (const { front, post } of corpus) {
      expect(post.front).toEqual({
        title: front.title,
        date: front.date,
        description: expect.any(String),
        topics: front.topics,
      });
      expect(post.front).toHaveProperty('description', expect.stringMatching(/^[A-Z][^*`[\]"]{40,}$/));
    }
  });
});

test('writeCorpus writes each thread and each post, and a smaller corpus is the beginning of a larger one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-corpus-'));
  try {
    const [questions, posts] = [join(folder, 'questions'), join(folder, 'posts')];
    writeCorpus(3, plan, { questions, posts });
    const first = corpus.slice(0, 3).map(({ written }) => written);
    const files = readdirSync(questions, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.md'),
    );
    expect(sorted(files)).toEqual(sorted(first.map(({ threadPath }) => threadPath)));
    expect(sorted(readdirSync(posts))).toEqual(sorted(first.map(({ slug }) => `${slug}.md`)));
    for (const { threadPath, slug, thread, post } of first) {
      expect(readFileSync(join(questions, threadPath), 'utf8')).toBe(thread);
      expect(readFileSync(join(posts, `${slug}.md`), 'utf8')).toBe(post);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
