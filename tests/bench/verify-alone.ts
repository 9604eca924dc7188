/** Verifies the built site in the current folder, as the last step of its build does, and nothing else. */
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import verification from '../../src/integrations/verification.ts';
import { readSettings } from '../../src/settings.ts';

type Hooks = AstroIntegration['hooks'];
type Given<Hook> = Hook extends (given: infer Options) => unknown ? Options : never;

const root = pathToFileURL(`${process.cwd()}/`);
const { hooks } = verification();
const done = hooks['astro:build:done'];
if (done === undefined)
  throw new Error('the verification no longer runs when the build is done → mend this file');

// Of all that Astro hands to an integration, these are what the verification reads.
const config = { root, ...readSettings(process.env) };
await hooks['astro:config:done']?.({ config } as unknown as Given<Hooks['astro:config:done']>);
await done({ dir: new URL('dist/', root), logger: console } as unknown as Given<typeof done>);
