import type { APIRoute, GetStaticPaths } from 'astro';
import { slips, type Slip } from '../data/slips.ts';
import { absolute } from '../model/addresses.ts';
import { site } from '../site.ts';

export const getStaticPaths = (async () =>
  (await slips()).map((slip) => ({
    params: { slip: `${slip.page.address.slice(1)}${slip.id}` },
    props: { slip },
  }))) satisfies GetStaticPaths;

/** An artefact of a page as a text file, for whoever wants to take it along. */
export const GET: APIRoute<{ slip: Slip }> = ({ props: { slip }, site: origin }) => {
  const { id, title, text, page } = slip;
  const link = absolute(origin?.href ?? site.defaultUrl, import.meta.env.BASE_URL, `${page.address}#${id}`);
  return new Response(`${title}\n\n${text}\n\nFrom “${page.title}”, ${site.name}: ${link}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
