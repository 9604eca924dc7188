import type { Article } from 'schema-dts';
import type { Thread } from '../site.ts';
import { about, author, type Context } from './context.ts';

/**
 * An article of this site in the form of a question. That it is a sample is its status, and said in the words of the page: schema.org has no
 * type for what nobody asked, and to call it a posting of a forum would be untrue.
 *
 * @param image Path of the page's picture.
 */
export const sampleThreadData = (
  thread: Extract<Thread, { kind: 'sample' }>,
  image: string,
  context: Context,
) =>
  ({
    '@type': 'Article',
    url: context.url(thread.address),
    headline: thread.title,
    image: context.url(image),
    inLanguage: context.language,
    datePublished: thread.date,
    dateModified: thread.checked,
    creativeWorkStatus: 'Sample',
    disambiguatingDescription: 'Written by this site. The situation is invented, and so are the people.',
    educationalLevel: thread.levels.map(({ name }) => name),
    about: about(thread.topics),
    author: author(context),
  }) satisfies Article;
