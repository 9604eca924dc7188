import type { Content } from '../../model/content.ts';
import { chapter, levelPage, plainPage } from '../../schemas/guide.ts';
import { thread } from '../../schemas/thread.ts';
import { redactionName } from '../../model/redactions.ts';
import { redaction } from '../../schemas/redactions.ts';
import { redirect } from '../../schemas/redirects.ts';
import { companyTitles } from '../../schemas/titles.ts';
import { asked, criterion, dimension, door, level, source, term, topic } from '../../schemas/vocabularies.ts';
import type { KindRules } from './kind-rules.ts';

export * from './kind-names.ts';

export type Kind = keyof Content;

const longText = 'This text stands where a description could not be read. It is never shown to a reader.';
const firstDay = '0001-01-01';
const dated = { published: firstDay, checked: firstDay };

export const kinds: Readonly<Record<Kind, KindRules>> = {
  chapters: {
    place: 'guide',
    name: 'chapter',
    schema: chapter,
    neutral: {
      ...dated,
      question: 'x',
      description: longText,
      answer: 'x',
      topics: ['unreadable'],
      dimensions: ['unreadable'],
    },
  },
  levelPages: {
    place: 'levels',
    name: 'level page',
    schema: levelPage,
    neutral: { ...dated, description: longText, answer: 'x' },
  },
  pages: {
    place: 'pages',
    name: 'page',
    schema: plainPage,
    neutral: { ...dated, description: longText },
  },
  threads: {
    place: 'questions',
    name: 'thread',
    schema: thread,
    neutral: {
      kind: 'sample',
      levels: ['junior'],
      topics: ['unreadable'],
      asker: { label: 'x' },
      date: firstDay,
      checked: firstDay,
      source: { name: 'x', retrieved: firstDay },
      answers: [{ id: 'unreadable', by: 'x', origin: 'editorial' }],
    },
  },
  levels: {
    place: 'levels.yaml',
    name: 'level',
    schema: level,
    neutral: { name: 'x', rung: 0, summary: 'x' },
  },
  topics: {
    place: 'topics.yaml',
    name: 'topic',
    schema: topic,
    neutral: { name: 'x', description: longText },
  },
  dimensions: {
    place: 'dimensions.yaml',
    name: 'dimension',
    schema: dimension,
    neutral: { name: 'x', summary: 'x' },
  },
  terms: {
    place: 'glossary.yaml',
    name: 'term',
    schema: term,
    neutral: { term: 'x', definition: 'x' },
  },
  sources: {
    place: 'sources.yaml',
    name: 'source',
    schema: source,
    neutral: { title: 'x', publisher: 'x', year: 2000, confidence: 'primary' },
  },
  doors: {
    place: 'doors.yaml',
    name: 'door',
    schema: door,
    neutral: { when: 'often', words: 'x', finds: 'x' },
  },
  criteria: {
    place: 'criteria.yaml',
    name: 'criterion',
    schema: criterion,
    neutral: { says: 'x', weak: 'x', solid: 'x', next: 'x' },
    mayBeEmpty: true,
  },
  titles: {
    place: 'titles.yaml',
    name: 'row of titles',
    schema: companyTitles,
    neutral: { company: 'x', junior: 'x', 'mid-level': 'x', senior: 'x', above: 'x', source: 'unreadable' },
    mayBeEmpty: true,
  },
  asked: {
    place: 'asked.yaml',
    name: 'list of phrases',
    schema: asked,
    neutral: { phrases: ['x'] },
    mayBeEmpty: true,
    mayBeMissing: true,
  },
  redactions: {
    place: 'redactions.yaml',
    name: 'redaction',
    schema: redaction,
    neutral: { reason: 'x', date: '9999-12-31' },
    nameOf: ({ thread: of, answer }) =>
      typeof of !== 'string'
        ? undefined
        : redactionName({ thread: of, answer: typeof answer === 'string' ? answer : undefined }),
    mayBeEmpty: true,
  },
  redirects: {
    place: 'redirects.yaml',
    name: 'redirect',
    schema: redirect,
    neutral: { to: '/' },
    nameOf: ({ from }) => (typeof from === 'string' ? from : undefined),
    mayBeEmpty: true,
    mayBeMissing: true,
  },
};
