import type { APIRoute } from 'astro';
import { allPictures } from '../data/pictures.ts';

/** Hands what pictures show to those who draw them; the build removes it. */
export const GET: APIRoute = async () => Response.json(await allPictures());
