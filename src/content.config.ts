import { defineCollection } from 'astro:content';
import { file } from 'astro/loaders';
import { strictGlob } from './loaders/strict-glob.ts';
import { threads } from './loaders/threads.ts';
import { chapter, levelPage, plainPage } from './schemas/guide.ts';
import { loadedThread } from './schemas/thread.ts';
import { dimension, level, source, term, topic } from './schemas/vocabularies.ts';

// An id is the file's path as it is: the folder says the shelf and the number says the place.
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.mdx$/, '');
const mdx = (base: string) => strictGlob({ base, pattern: '**/*.mdx', generateId });

export const collections = {
  chapters: defineCollection({ loader: mdx('./content/guide'), schema: chapter }),
  levelPages: defineCollection({ loader: mdx('./content/levels'), schema: levelPage }),
  pages: defineCollection({ loader: mdx('./content/pages'), schema: plainPage }),
  threads: defineCollection({ loader: threads({ base: './content/questions' }), schema: loadedThread }),
  levels: defineCollection({ loader: file('./content/levels.yaml'), schema: level }),
  topics: defineCollection({ loader: file('./content/topics.yaml'), schema: topic }),
  dimensions: defineCollection({ loader: file('./content/dimensions.yaml'), schema: dimension }),
  terms: defineCollection({ loader: file('./content/glossary.yaml'), schema: term }),
  sources: defineCollection({ loader: file('./content/sources.yaml'), schema: source }),
};
