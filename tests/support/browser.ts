import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findChromium } from './chromium.ts';

/** Starts Chromium without a sandbox (containers have none to give) and without calls home; `more` are further options of its command line. */
export async function launch(more: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium(process.env);
  if (executablePath === undefined) throw new Error('no Chromium: npm test looks for one before it starts');
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  });
}

let shared: Promise<Browser> | undefined;

/**
 * The browser of this worker of the tests, whose files run one after the other: to start one for each took longer than many of them. Closing it closes
 * what is open in it; it ends with the worker.
 */
export function sharedBrowser(): Promise<Browser> {
  shared ??= launch().then((browser) =>
    Object.assign(browser, {
      close: async () => {
        await Promise.all(browser.contexts().map((context) => context.close()));
      },
    }),
  );
  return shared;
}

/** What happened on a page while it was watched. Lists grow as things happen. */
export interface Watch {
  /** Errors and warnings of the console, and errors that nobody caught. */
  errors: string[];
  /** Addresses that were requested, in order. */
  requests: string[];
  /** Violations of the Content-Security-Policy, as directive and blocked address. */
  violations: string[];
}

/** Opens a page in a context of its own and watches it. Close the page's context when done. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; watch: Watch }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const watch: Watch = { errors: [], requests: [], violations: [] };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') watch.errors.push(message.text());
  });
  page.on('pageerror', (error) => watch.errors.push(error.message));
  page.on('request', (request) => watch.requests.push(request.url()));
  if (options.javaScriptEnabled !== false) {
    await page.exposeFunction('reportViolation', (text: string) => watch.violations.push(text));
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
        const report = (globalThis as unknown as { reportViolation: (text: string) => void }).reportViolation;
        report(`${effectiveDirective} ${blockedURI} ${sample}`);
      });
    });
  }
  return { page, watch };
}
