import type { ArticleLeaf, LearningResourceLeaf, MergeLeafTypes } from 'schema-dts';
import type { Chapter } from '../site.ts';
import { about, author, type Context } from './context.ts';

/**
 * An article to search engines, and to those who look for something to learn from: for whom, and which side of the work it teaches.
 *
 * @param image Path of the page's picture.
 */
export const chapterData = (chapter: Chapter, image: string, context: Context) =>
  ({
    '@type': ['Article', 'LearningResource'],
    url: context.url(chapter.address),
    headline: chapter.title,
    image: context.url(image),
    inLanguage: context.language,
    datePublished: chapter.published,
    dateModified: chapter.checked,
    educationalLevel: chapter.level.name,
    teaches: chapter.dimensions.map(({ name }) => name),
    about: about(chapter.topics),
    author: author(context),
  }) satisfies MergeLeafTypes<[ArticleLeaf, LearningResourceLeaf]>;
