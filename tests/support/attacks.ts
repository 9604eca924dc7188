import { clobbering, foreign, frames, mutations, styles } from './attacks-elements.ts';
import { markdown } from './attacks-markdown.ts';
import { addresses, handlers, scripts } from './attacks-scripts.ts';

/**
 * Markdown that a hostile writer might post. A script that runs sets `window.attacked`; a request that leaves asks for
 * `/attacked/<name>`, here or at attacked.example. Sources: OWASP's XSS filter evasion list, the test suites of sanitisers,
 * and the grammar of Markdown itself.
 */
export interface Attack {
  /** Words joined by hyphens; the first says the kind. */
  name: string;
  markdown: string;
}

const html = {
  ...scripts,
  ...handlers,
  ...addresses,
  ...clobbering,
  ...styles,
  ...frames,
  ...foreign,
  ...mutations,
};

export const attacks: readonly Attack[] = Object.entries({ ...html, ...markdown }).map(
  ([name, template]) => ({
    name,
    markdown: template
      .replaceAll('JS', `window.attacked='${name}'`)
      .replaceAll('URL', `/attacked/${name}`)
      .replaceAll('REMOTE', `https://attacked.example/attacked/${name}`)
      .replaceAll('NAME', name),
  }),
);
