import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeCorpus } from './corpus.ts';
import { linkPackages } from './project.ts';
import type { CorpusPlan } from './thread-facts.ts';

/**
 * Writes the site that the bench compares with: Astro as it comes, a page for each post and nothing else.
 *
 * @param folder Where it will stand; made if need be.
 */
export function writeBareSite(folder: string, threads: number, plan: CorpusPlan): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  linkPackages(folder);
  writeCorpus(threads, plan, { posts: join(folder, 'src/content/posts') });
}

// Everything is left as Astro has it, but for the site's address.
const files: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "bare", "private": true, "type": "module" }\n',
  'astro.config.mjs': `import { defineConfig } from 'astro/config';
export default defineConfig({ site: 'https://bare.example' });
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
export const collections = {
  posts: defineCollection({
    loader: glob({ base: './src/content/posts', pattern: '**/*.md' }),
    schema: z.object({ title: z.string(), date: z.coerce.date(), description: z.string(), topics: z.array(z.string()) }),
  }),
};
`,
  'src/pages/posts/[slug].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  const posts = await getCollection('posts');
  return posts.map((post) => ({ params: { slug: post.id }, props: { post } }));
}
const { post } = Astro.props;
const { Content } = await render(post);
---
<html><head><title>{post.data.title}</title></head><body data-pagefind-body><Content /></body></html>
`,
};
