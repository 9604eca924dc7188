import type { APIRoute } from 'astro';
import { mdxComponents } from '../../components/guide/mdx.ts';
import { toAbsolute } from '../../data/absolute.ts';
import { copyPaths, mdxMarkdown, threadCopyTexts, type Copied } from '../../data/copies.ts';
import { getSite } from '../../data/site.ts';
import { dimensionsText } from '../../formats/dimensions.ts';
import { glossaryText } from '../../formats/glossary.ts';
import { datelessCopy, pageCopy } from '../../formats/page-copy.ts';
import { threadCopy, tombstoneCopy } from '../../formats/thread-copy.ts';

export const getStaticPaths = copyPaths;

/** The page as Markdown. */
export const GET: APIRoute<{ copied: Copied }> = async ({ props: { copied } }) =>
  new Response(await textOf(copied), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });

async function textOf(copied: Copied): Promise<string> {
  if ('thread' in copied) return threadCopy(copied.thread, threadCopyTexts(copied.thread), toAbsolute);
  if ('tombstone' in copied) return tombstoneCopy(copied.tombstone, toAbsolute);
  if ('dimensions' in copied) return datelessCopy(copied, dimensionsText(copied.dimensions), toAbsolute);
  if ('terms' in copied) return datelessCopy(copied, glossaryText(copied.terms), toAbsolute);
  const { page } = copied;
  return pageCopy(page, await mdxMarkdown(page, mdxComponents(await getSite())), toAbsolute);
}
