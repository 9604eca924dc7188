import type { Finding } from '../finding.ts';
import type { Pages } from '../pages.ts';

/** Nothing runs or paints from an attribute: no `onclick` and its kind, no `style`, no address that holds code. */
export function checkHandlers({ byAddress }: Pages): Finding[] {
  return [...byAddress.values()].flatMap((page) => [
    ...page.blockedAttributes.map((attribute) => ({
      check: 'handlers' as const,
      page: page.address,
      wrong: `there is the attribute ${attribute}`,
      remedy: attribute.startsWith('style ') ? 'use a class' : 'listen from a script of src/client',
    })),
    ...[...page.links, ...page.requests].filter(holdsCode).map((url) => ({
      check: 'handlers' as const,
      page: page.address,
      wrong: `the address "${url}" holds code`,
      remedy: 'remove it; if it comes from a thread, mend the sanitiser',
    })),
  ]);
}

/** Browsers drop tabs, line breaks and what stands before the first letter. Images may be `data:`, pages and scripts may not. */
function holdsCode(url: string): boolean {
  if (!url.includes(':')) return false;
  const plain = url.replace(/[\u0000-\u0020]/g, '').toLowerCase();
  return /^(?:javascript|vbscript):|^data:(?:text|application)\//.test(plain);
}
