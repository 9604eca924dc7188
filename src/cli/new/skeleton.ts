import { stringify } from 'yaml';
import type { Request } from './request.ts';

/**
 * A thread with everything that can be known, and nothing where the writer must write: the check names each empty part, so
 * that it cannot be published by accident.
 *
 * @param today Calendar day, `YYYY-MM-DD`.
 */
export function questionSkeleton({ title, slug, levels, topics }: Request, today: string): string {
  const answers = ['first', 'second'];
  return `---
id: ${text(slug)}
title: ${text(title)}
kind: sample
levels: [${levels.join(', ')}]
topics: [${topics.join(', ')}]
asker: { label: "" }
date: ${today}
checked: ${today}
answers:
${answers.map((id) => `  - { id: ${id}, by: "", says: "", origin: editorial, date: ${today} }`).join('\n')}
chapters: []
related: []
sources: []
---

${['short answer', ...answers.map((id) => `answer: ${id}`), 'what decides', 'this week', 'when this is wrong']
  .map((part) => `<!-- ${part} -->\n`)
  .join('\n')}`;
}

/** A chapter in the same way. `id` is its id, which never changes. */
export function chapterSkeleton({ title, topics }: Request, id: string, today: string): string {
  return `---
id: ${text(id)}
title: ${text(title)}
question: ""
description: ""
answer: ""
topics: [${topics.join(', ')}]
dimensions: []
threads: []
published: ${today}
checked: ${today}
sources: []
---
`;
}

/** Text as YAML on one line, in quotes where it needs them. */
const text = (value: string): string => stringify(value, { lineWidth: 0 }).trimEnd();
