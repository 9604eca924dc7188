/**
 * Takes a picture of every template at three widths in both themes, for whoever changes the design: `npm run shots`. The site must
 * have been built. Pictures land in `.cache/shots/`; options narrow what is taken.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from '../../src/cli/serve.ts';
import { launch } from '../support/browser.ts';
import { chosenTemplates } from '../support/pages.ts';
import { pictured } from './templates.ts';

const usage = `npm run shots -- [templates…] [options]    templates: ${Object.keys(pictured).join(' ')}
  --widths 390,768,1440      widths of the window, in px
  --themes light,dark
  --print                    as printed, besides
  --fold                     only what stands on the first screen
  --out FOLDER               .cache/shots if left out
  --dist FOLDER              dist if left out`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    widths: { type: 'string', default: '390,768,1440' },
    themes: { type: 'string', default: 'light,dark' },
    print: { type: 'boolean', default: false },
    fold: { type: 'boolean', default: false },
    out: { type: 'string', default: '.cache/shots' },
    dist: { type: 'string', default: 'dist' },
  },
});

const chosen = chosenTemplates(pictured, positionals, usage);
rmSync(values.out, { recursive: true, force: true });
mkdirSync(values.out, { recursive: true });
const { url, server } = await serve(values.dist, '/', 0);
const browser = await launch();
try {
  for (const theme of values.themes.split(',') as ('light' | 'dark')[])
    for (const width of values.widths.split(',').map(Number)) {
      const context = await browser.newContext({
        colorScheme: theme,
        reducedMotion: 'reduce',
        viewport: { width, height: width < 600 ? 844 : 900 },
      });
      const page = await context.newPage();
      for (const [name, path] of chosen) {
        await page.goto(new URL(path.slice(1), url).href, { waitUntil: 'networkidle' });
        await page.evaluate(() => document.fonts.ready);
        await page.screenshot({
          path: join(values.out, `${name.replace(' ', '-')}-${width}-${theme}.png`),
          fullPage: !values.fold,
        });
      }
      await context.close();
    }
  if (values.print) {
    const context = await browser.newContext({ viewport: { width: 794, height: 1123 } });
    const page = await context.newPage();
    for (const [name, path] of chosen) {
      await page.goto(new URL(path.slice(1), url).href, { waitUntil: 'networkidle' });
      await page.pdf({
        path: join(values.out, `${name.replace(' ', '-')}.pdf`),
        format: 'A4',
        margin: { top: '18mm', bottom: '18mm', left: '18mm', right: '18mm' },
      });
    }
    await context.close();
  }
} finally {
  await browser.close();
  server.close();
}
console.log(`${chosen.length} templates, pictures in ${values.out}`);
