import { titleAnchor } from '../model/anchors.ts';
import type { CompanyTitles } from '../model/site.ts';
import { site } from '../site.ts';
import type { Absolute } from './place.ts';

/**
 * What companies call the levels, as data. `schema` is the version: a field that goes or means something else makes a new one.
 *
 * @param page Address of the page that shows the table, where there is one.
 */
export function titlesData(titles: readonly CompanyTitles[], page: string | undefined, to: Absolute): object {
  return {
    schema: 1,
    name: site.name,
    ...(page !== undefined && { url: to(page) }),
    licence: site.licence.content,
    companies: titles.map(({ source: { title, publisher, year, confidence, url }, ...row }) => ({
      ...row,
      ...(page !== undefined && { url: `${to(page)}#${titleAnchor(row.id)}` }),
      source: { publisher, year, title, confidence, url },
    })),
  };
}
