import type { TestProject } from 'vitest/node';
import { serve } from '../../src/cli/serve.ts';
import { copySite, type SiteCopy } from './site-copy.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the freshly built real site. */
    dist: string;
    /** Where that site is served, with a slash at the end. */
    siteUrl: string;
  }
}

/** Projects load this file each for itself: what they share stands where all of them see it. */
const shared = globalThis as { builtSite?: { site: Promise<SiteCopy>; users: number } };

/** Builds the real site once for all projects of a run, in a folder of its own, and serves it to each. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const built = (shared.builtSite ??= { site: buildSite(), users: 0 });
  built.users += 1;
  const site = await built.site;
  const { url, server } = await serve(site.dist, '/', 0);
  project.provide('dist', site.dist);
  project.provide('siteUrl', url);
  return async () => {
    server.close();
    built.users -= 1;
    if (built.users === 0) (await built.site).remove();
  };
}

async function buildSite(): Promise<SiteCopy> {
  const site = copySite();
  const { code, output } = await site.build();
  if (code === 0) return site;
  site.remove();
  throw new Error(`the site does not build:\n${output}`);
}
