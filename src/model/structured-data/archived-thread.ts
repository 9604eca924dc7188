import type { Comment, DiscussionForumPosting } from 'schema-dts';
import { longDay } from '../days.ts';
import type { Thread } from '../site.ts';
import { about, author, type Context } from './context.ts';

type Archived = Extract<Thread, { kind: 'archived' }>;

/**
 * What somebody asked in a community, with where it comes from. It is no `QAPage`: nobody can answer here. The answers are named by their
 * verdict and anchor; one without a verdict or a day is on the page alone, because a comment needs both. What was taken down is not
 * among them, because it is not in the thread any more.
 */
export const archivedThreadData = (thread: Archived, context: Context) =>
  ({
    '@type': 'DiscussionForumPosting',
    url: context.url(thread.address),
    headline: thread.title,
    text: thread.excerpt,
    inLanguage: context.language,
    datePublished: thread.date,
    author: { '@type': 'Person', name: thread.asker.label },
    educationalLevel: thread.levels.map(({ name }) => name),
    about: about(thread.topics),
    creativeWorkStatus: 'Archived',
    creditText: credit(thread),
    ...(thread.source.url === undefined ? {} : { isBasedOn: thread.source.url }),
    comment: comments(thread, context),
  }) satisfies DiscussionForumPosting;

/** "Retold from Taro, archived on 23 November 2026; CC BY-SA 4.0". */
function credit({ source: { name, retrieved, licence, retold } }: Archived): string {
  const from = `${retold ? 'Retold from ' : ''}${name}, archived on ${longDay(retrieved)}`;
  return licence === undefined ? from : `${from}; ${licence}`;
}

const comments = ({ address, answers }: Archived, context: Context) =>
  answers.flatMap(({ id, by, says, origin, date }): Comment[] =>
    says === undefined || date === undefined
      ? []
      : [
          {
            '@type': 'Comment',
            url: `${context.url(address)}#${id}`,
            text: says,
            datePublished: date,
            author: origin === 'editorial' ? author(context) : { '@type': 'Person', name: by },
          },
        ],
  );
