import type { APIRoute } from 'astro';
import { toAbsolute } from '../data/absolute.ts';
import { getSite } from '../data/site.ts';
import { titlesPage } from '../data/titles.ts';
import { titlesData } from '../formats/titles.ts';

/** What companies call the levels, as data. */
export const GET: APIRoute = async () => {
  const data = titlesData((await getSite()).titles, await titlesPage(), toAbsolute);
  return new Response(`${JSON.stringify(data, null, 1)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
