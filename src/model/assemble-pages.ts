import { address, reservedPageSlugs } from './addresses.ts';
import { compareText } from './compare.ts';
import type { Content } from './content.ts';
import type { Problem } from './problems.ts';
import type { PlainPage } from './site.ts';
import { Unique } from './unique.ts';

/** Plain pages, by file name. */
export function assemblePages(content: Content, problems: Problem[]): PlainPage[] {
  const unique = new Unique(problems);
  const pages = content.pages.map(({ file, data }) => {
    const slug = file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/, '');
    const place = address.page(slug);
    unique.take(file, 'file name', `the address ${place}`);
    if (reservedPageSlugs.includes(slug)) problems.push(reserved(file, slug));
    return { ...data, file, slug, address: place };
  });
  return pages.sort((a, b) => compareText(a.slug, b.slug));
}

const reserved = (file: string, slug: string): Problem => ({
  file,
  field: 'file name',
  code: 'placement',
  wrong: `a page may not be called "${slug}": another part of the site stands at /${slug}/`,
  remedy: 'rename the file',
});
