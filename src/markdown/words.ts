import { defineMdastPlugin } from 'satteri';
import { countWords } from '../model/words.ts';

/** Counts the words that a reader reads and hands them to the page as `remarkPluginFrontmatter.words`. Code is not read. */
export const wordCount = () => {
  let words = 0;
  return defineMdastPlugin({
    name: 'word-count',
    text({ value }) {
      words += countWords(value);
    },
    after(_root, context) {
      if (context.data.astro !== undefined) context.data.astro.frontmatter.words = words;
    },
  });
};
