import type { SSRResult } from 'astro';
import { createComponent, markHTMLString, render } from 'astro/runtime/server/index.js';
import { policyElement } from '../../security.ts';

/**
 * The Content-Security-Policy of the page that is being written. Astro's own (`security.csp`) lists the sheets of all other pages,
 * too, a kilobyte a page; the sheets of this page only Astro's renderer knows, hence a component by its inner interface. Were that to
 * change, the verification of the build would find the sheets unlisted. In development Vite's own scripts would need another policy.
 */
export default createComponent((result: SSRResult, { sheets: own }: { sheets: readonly string[] }) => {
  const sheets = [...[...result.styles].map(({ children }) => children), ...own];
  return render`${import.meta.env.DEV ? '' : markHTMLString(policyElement(sheets))}`;
});
