import type { BreadcrumbList } from 'schema-dts';
import type { Context } from './context.ts';

/** The way to a page as its top shows it, without the home page and with the page itself, which needs no address. */
export const breadcrumbs = (
  trail: readonly (readonly [name: string, address: string])[],
  title: string,
  { url }: Context,
) =>
  ({
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...trail.map(([name, path], index) => ({
        '@type': 'ListItem' as const,
        position: index + 1,
        name,
        item: url(path),
      })),
      { '@type': 'ListItem', position: trail.length + 1, name: title },
    ],
  }) satisfies BreadcrumbList;
