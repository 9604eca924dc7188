import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { ContentError, type Problem } from '../model/problems.ts';
import { movesByWeight, planRedirects, type RedirectPlan } from '../model/redirect-plan.ts';
import { pageOf } from '../model/redirects.ts';
import { projectLedger } from '../sources/ledger.ts';
import { stablePlaces } from '../sources/places.ts';
import { projectRedirects } from '../sources/redirects.ts';
import { chosenSteps } from '../steps.ts';
import { fileAt } from '../verify/dist-files.ts';
import { headersFile, nginxMap, redirectsFile } from './redirects/hosts.ts';
import { redirectPage } from './redirects/page.ts';
import { keepAnchor } from './redirects/parts.ts';

/**
 * Writes what leads on: pages at addresses that were published and at short ones, copies of files, anchors that pages had, and the
 * same moves for hosts. Beside Astro, whose pages cost a millisecond each, and after the index, which has no use for them.
 */
export default function redirects(): AstroIntegration {
  let config: Pick<AstroConfig, 'root' | 'site' | 'base'> | undefined;
  return {
    name: 'redirects',
    hooks: {
      'astro:config:done': (options) => {
        config = options.config;
      },
      'astro:build:done': ({ dir, logger }) => {
        if (config === undefined) return;
        if (!chosenSteps(process.env).has('redirects'))
          return logger.warn('left out: short links and what was renamed lead nowhere');
        const dist = fileURLToPath(dir).replace(/\/$/, '');
        const plan = projectPlan(fileURLToPath(config.root), dist);
        const problems = writeRedirects(dist, plan, config.site ?? '', config.base);
        if (problems.length > 0) throw new ContentError(problems);
        logger.info(`${plan.pages.size} pages lead on to others`);
      },
    },
  };
}

const projectPlan = (root: string, dist: string): RedirectPlan =>
  planRedirects(projectLedger(root), projectRedirects(root), stablePlaces(root), (address) =>
    existsSync(fileOf(dist, address)),
  );

/** Writes a plan into a built site and gives back what could not be done. */
export function writeRedirects(dist: string, plan: RedirectPlan, site: string, base: string): Problem[] {
  const problems: Problem[] = [];
  const report = (from: string, wrong: string, remedy: string) =>
    void problems.push({ file: 'content/redirects.yaml', field: from, code: 'reference', wrong, remedy });
  const write = (from: string, put: (file: string) => void) => {
    const file = fileOf(dist, from);
    if (existsSync(file)) return report(from, `something stands at ${from}`, 'remove the redirect');
    mkdirSync(dirname(file), { recursive: true });
    put(file);
  };
  for (const [from, to] of plan.pages) {
    const end = plan.pages.get(pageOf(to));
    if (end !== undefined) report(from, `${to} leads on to ${end}`, `write ${end}`);
    write(from, (file) => writeFileSync(file, redirectPage(to, site, base)));
  }
  for (const [from, to] of plan.files) {
    if (existsSync(fileOf(dist, to))) write(from, (file) => copyFileSync(fileOf(dist, to), file));
    else report(from, `there is no file ${to}`, 'write the address of a file that the build makes');
  }
  for (const { page, from, to } of plan.parts) {
    const file = fileOf(dist, page);
    const html = existsSync(file) ? keepAnchor(readFileSync(file, 'utf8'), from, to) : undefined;
    if (html !== undefined) writeFileSync(file, html);
    else
      report(
        `${page}#${from}`,
        `there is no ${page}${to === '' ? '' : `#${to}`}`,
        'write an anchor of the page',
      );
  }
  writeForHosts(dist, plan, base);
  return problems;
}

function writeForHosts(dist: string, plan: RedirectPlan, base: string): void {
  const moves = movesByWeight(plan);
  writeFileSync(`${dist}/_redirects`, redirectsFile(moves, base));
  writeFileSync(`${dist}/redirects.nginx.map`, nginxMap(moves, base));
  const headers = `${dist}/_headers`;
  if (existsSync(headers)) writeFileSync(headers, headersFile(readFileSync(headers, 'utf8'), base));
}

const fileOf = (dist: string, address: string): string => `${dist}${fileAt(address)}`;
