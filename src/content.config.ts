import { defineCollection } from 'astro:content';
import { strictGlob } from './loaders/strict-glob.ts';
import { threads } from './loaders/threads.ts';
import { vocabulary } from './loaders/vocabulary.ts';
import { chapter, levelPage, plainPage } from './schemas/guide.ts';
import { loadedThread } from './schemas/thread.ts';
import { companyTitles } from './schemas/titles.ts';
import { asked, criterion, dimension, door, level, source, term, topic } from './schemas/vocabularies.ts';

// An id is the file's path as it is: the folder says the shelf and the number says the place.
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.mdx$/, '');
const mdx = (base: string) => strictGlob({ base, pattern: '**/*.mdx', generateId });

export const collections = {
  chapters: defineCollection({ loader: mdx('./content/guide'), schema: chapter }),
  levelPages: defineCollection({ loader: mdx('./content/levels'), schema: levelPage }),
  pages: defineCollection({ loader: mdx('./content/pages'), schema: plainPage }),
  threads: defineCollection({
    loader: threads({ base: './content/questions', redactions: './content/redactions.yaml' }),
    schema: loadedThread,
  }),
  levels: defineCollection({ loader: vocabulary('./content/levels.yaml'), schema: level }),
  topics: defineCollection({ loader: vocabulary('./content/topics.yaml'), schema: topic }),
  dimensions: defineCollection({ loader: vocabulary('./content/dimensions.yaml'), schema: dimension }),
  criteria: defineCollection({ loader: vocabulary('./content/criteria.yaml', true), schema: criterion }),
  terms: defineCollection({ loader: vocabulary('./content/glossary.yaml'), schema: term }),
  doors: defineCollection({ loader: vocabulary('./content/doors.yaml'), schema: door }),
  titles: defineCollection({ loader: vocabulary('./content/titles.yaml', true), schema: companyTitles }),
  asked: defineCollection({ loader: vocabulary('./content/asked.yaml', true), schema: asked }),
  sources: defineCollection({ loader: vocabulary('./content/sources.yaml'), schema: source }),
};
