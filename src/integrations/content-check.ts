import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkContent } from '../check/check-content.ts';
import { latestDay } from '../clock.ts';
import { ContentError, formatAnnotation, formatProblem, type Problem } from '../model/problems.ts';
import { chosenSteps } from '../steps.ts';

/**
 * Checks the content before anything is built of it, and again on every change while the development server runs: there the
 * problems stand in the terminal and on the page that the writer looks at.
 */
export default function contentCheck(): AstroIntegration {
  let root = '';
  let publicDir = '';
  const check = () =>
    checkContent({ root, contentDir: `${root}content`, publicDir, today: latestDay(new Date()) });

  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ config, command, logger }) => {
        root = fileURLToPath(config.root);
        publicDir = fileURLToPath(config.publicDir);
        if (command !== 'build' || !chosenSteps(process.env).has('check')) return;
        const { files, problems, warnings } = await check();
        if (problems.length > 0) throw stop(problems);
        for (const warning of warnings) logger.warn(formatProblem(warning));
        logger.info(`${files} files, no problem`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const report = async () => {
          const { files, problems } = await check();
          if (problems.length === 0) return logger.info(`${files} files, no problem`);
          const { message } = new ContentError(problems);
          logger.error(message);
          server.ws.send({ type: 'error', err: { message, stack: '' } });
        };
        const soon = debounced(report, logger);
        const content = `${root}content`;
        server.watcher.add([content, publicDir]);
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(content) || path.startsWith(publicDir)) soon();
        });
        // What is wrong from the start is told at once; a page that is opened meanwhile shows it too.
        soon();
        server.ws.on('connection', soon);
      },
    },
  };
}

/** The error that ends a build: the list itself is the message, a stack would only bury it. */
function stop(problems: readonly Problem[]): ContentError {
  if (process.env.CI) for (const problem of problems) console.log(formatAnnotation(problem));
  const error = new ContentError(problems);
  error.stack = error.message;
  return error;
}

/** Runs `work` once after a burst of calls has been quiet for a moment: an editor writes a file in several steps. */
function debounced(work: () => Promise<void>, logger: AstroIntegrationLogger): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void work().catch((error: Error) => logger.error(error.message)), 100);
  };
}
