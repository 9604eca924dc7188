/** Anchors that pages make themselves. An answer or an artefact may not take one of them as its id. */

/** Anchors of a thread's page, besides its answers and its sources. */
export const threadAnchors = {
  question: 'question',
  'short answer': 'short-answer',
  answers: 'answers',
  'what decides': 'what-decides',
  'this week': 'this-week',
  'when this is wrong': 'when-this-is-wrong',
  sources: 'sources',
  words: 'words',
  next: 'read-next',
} as const;

/** Anchors that every page has: the skip link's target and the head of the page. */
export const pageAnchors: readonly string[] = ['main', 'top'];

/** Anchor of a cited work in a page's footer: `source-sg`. */
export const sourceAnchor = (id: string): string => `source-${id}`;

/** Anchor of a company's row in the table of titles: `title-google`. */
export const titleAnchor = (id: string): string => `title-${id}`;

/** Every anchor that an answer's id would collide with. */
export const reservedAnchors: readonly string[] = [...Object.values(threadAnchors), ...pageAnchors];
