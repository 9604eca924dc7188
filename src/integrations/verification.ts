import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { address, chapterSlug } from '../model/addresses.ts';
import { counted } from '../model/numbers.ts';
import { ledgerFile } from '../model/published.ts';
import { contentFiles } from '../sources/content-files.ts';
import { projectLedger } from '../sources/ledger.ts';
import { idsByAddress } from '../sources/places.ts';
import { projectRedirects } from '../sources/redirects.ts';
import { removedWords } from '../sources/removed.ts';
import { chosenSteps } from '../steps.ts';
import { budgets } from '../verify/budgets.ts';
import { formatFindings, type Finding } from '../verify/finding.ts';
import { verifyDist } from '../verify/verify.ts';

/** Looks at what was built as a stranger would, from the files alone; a site with a fault is not finished. */
export default function verification(): AstroIntegration {
  let settings = { root: '', site: '', base: '/' };
  return {
    name: 'verification',
    hooks: {
      'astro:config:done': ({ config }) => {
        settings = { root: fileURLToPath(config.root), site: config.site ?? '', base: config.base };
      },
      'astro:build:done': async ({ dir, logger }) => {
        const chosen = chosenSteps(process.env);
        if (!chosen.has('verify')) return logger.warn('left out: nobody has looked at what was built');
        const { root, site, base } = settings;
        const sources = pageSources(contentFiles(`${root}content`).map((path) => `content/${path}`));
        const redacted = removedWords(root);
        const notes = new Set(redacted.flatMap(({ page, answer }) => (answer === undefined ? [page] : [])));
        const indexed = [...sources]
          .filter(([path, file]) => /^content\/(guide|levels|questions)\//.test(file) && !notes.has(path))
          .map(([path]) => path);
        const findings = await verifyDist({
          dist: fileURLToPath(dir).replace(/\/$/, ''),
          site,
          base,
          sources: new Map([...sources, ...redirectSources(root)]),
          indexed,
          redacted,
          ledger: {
            published: projectLedger(root),
            idAt: idsByAddress(root),
            tell: (unlisted) => {
              if (unlisted > 0)
                logger.info(
                  `${unlisted === 1 ? '1 address is' : `${unlisted} addresses are`} not in ${ledgerFile} yet; when the site is published: npm run publish:addresses`,
                );
            },
          },
          budgets,
        });
        if (findings.length > 0) throw stop(findings);
        logger.info(`${sources.size} content files stand on their pages, no fault found`);
      },
    },
  };
}

/** Which page each content file makes, by the file's name alone: what the build should have written. */
export function pageSources(files: readonly string[]): Map<string, string> {
  const sources = new Map<string, string>();
  for (const file of files) {
    const [, kind = '', folder = '', name = folder] = file.split('/');
    const slug = name.replace(/\.mdx?$/, '');
    if (slug === name) continue;
    if (kind === 'guide') sources.set(address.chapter(folder, chapterSlug(name)), file);
    else if (kind === 'levels') sources.set(address.level(slug), file);
    else if (kind === 'pages') sources.set(address.page(slug), file);
    else if (kind === 'questions') sources.set(address.thread(slug), file);
  }
  return sources;
}

/** Pages that lead on because a line says so: their faults are those of the line. */
const redirectSources = (root: string) =>
  projectRedirects(root)
    .filter(({ from }) => from.endsWith('/'))
    .map(({ from }) => [from, 'content/redirects.yaml'] as const);

function stop(findings: readonly Finding[]): Error {
  const error = new Error(
    `${counted(findings.length, 'fault')} in the built site:\n${formatFindings(findings)}`,
  );
  // The list is the message; a stack would only bury it.
  error.stack = error.message;
  return error;
}
