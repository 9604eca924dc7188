import { address, reservedPageSlugs } from './addresses.ts';
import { compareText } from './compare.ts';
import type { Content } from './content.ts';
import { duplicate } from './lookup.ts';
import type { Problem } from './problems.ts';
import type { PlainPage } from './site.ts';

/** Plain pages, by file name. */
export function assemblePages(content: Content, problems: Problem[]): PlainPage[] {
  const files = new Map<string, string>();
  const pages = content.pages.map(({ file, data }) => {
    const slug = file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/, '');
    const place = address.page(slug);
    const other = files.get(slug);
    if (other === undefined) files.set(slug, file);
    else problems.push(duplicate(file, 'file name', `the address ${place}`, other));
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
