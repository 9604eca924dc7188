import type { Kind } from '../../model/search/format.ts';
import type { Suggestion } from '../../model/search/suggestions.ts';

/** What kinds of results and suggestions are called: one of them, and many. */
export const kindNames: Readonly<Record<Kind | Suggestion['kind'], { one: string; many: string }>> = {
  question: { one: 'Question', many: 'Questions' },
  chapter: { one: 'Chapter', many: 'Chapters' },
  level: { one: 'Level', many: 'Levels' },
  topic: { one: 'Topic', many: 'Topics' },
  term: { one: 'Term', many: 'Terms' },
  criterion: { one: 'Expectation', many: 'Expectations' },
  // One page of them: what companies call the levels.
  title: { one: 'Titles', many: 'Titles' },
};
