import type { APIRoute } from 'astro';
import { getSite } from '../../data/site.ts';
import { titlesPage } from '../../data/titles.ts';
import { searchMaterial } from '../../model/search/material.ts';

/** What the search index is made of besides the text of the pages; the index takes its place when it is built. */
export const GET: APIRoute = async () => Response.json(searchMaterial(await getSite(), await titlesPage()));
