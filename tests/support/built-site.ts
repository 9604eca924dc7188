import type { TestProject } from 'vitest/node';
import { serve } from '../../src/cli/serve.ts';
import { copySite } from './site-copy.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the freshly built real site. */
    dist: string;
    /** Where that site is served, with a slash at the end. */
    siteUrl: string;
  }
}

/** Builds the real site once for a project's tests, in a folder of its own, and serves it. */
export default async function setup(project: TestProject): Promise<() => void> {
  const site = copySite();
  const { code, output } = await site.build();
  if (code !== 0) {
    site.remove();
    throw new Error(`the site does not build:\n${output}`);
  }
  const { url, server } = await serve(site.dist, '/', 0);
  project.provide('dist', site.dist);
  project.provide('siteUrl', url);
  return () => {
    server.close();
    site.remove();
  };
}
