/** An attribute that holds addresses: those that a reader may follow, or those that a browser fetches or sends to. */
export interface AttributeUrls {
  use: 'link' | 'request';
  urls: readonly string[];
}

/** Relations of `<link>` that name a page without fetching it. Any other one counts as a request. */
const quietRelations: ReadonlySet<string> = new Set(
  'alternate author bookmark first help last license me next prev search up'.split(' '),
);

/**
 * The addresses in an attribute, as written; `undefined` for attributes that hold none. It goes by the attribute and not
 * by the element, so that an element nobody thought of counts as well. The canonical link is read elsewhere.
 *
 * @param rel The element's `rel`, which decides what a `<link>` does.
 */
export function attributeUrls(
  element: string,
  attribute: string,
  value: string,
  rel: string | undefined,
): AttributeUrls | undefined {
  switch (attribute) {
    case 'href':
    case 'xlink:href':
      return hrefUrls(element, value, rel);
    case 'src':
    case 'poster':
    case 'background':
    case 'action':
    case 'formaction':
      return { use: 'request', urls: [value] };
    case 'data':
      return element === 'object' ? { use: 'request', urls: [value] } : undefined;
    case 'srcset':
    case 'imagesrcset':
      return { use: 'request', urls: candidates(value) };
    case 'ping':
      return { use: 'request', urls: value.split(/\s+/).filter(Boolean) };
    default:
      return undefined;
  }
}

/** Whether a browser fetches what a `<link>` with this relation names. */
function isFetched(rel: string | undefined): boolean {
  const relations = (rel ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return relations.some((relation) => relation !== 'canonical' && !quietRelations.has(relation));
}

function hrefUrls(element: string, value: string, rel: string | undefined): AttributeUrls | undefined {
  if (element === 'a' || element === 'area') return { use: 'link', urls: [value] };
  if (element === 'base' || (element === 'link' && rel?.toLowerCase() === 'canonical')) return undefined;
  return { use: element === 'link' && !isFetched(rel) ? 'link' : 'request', urls: [value] };
}

/** `a.webp 1x, b.webp 2x` → the addresses alone. An address may hold commas, but not end in one. */
function candidates(srcset: string): string[] {
  return [...srcset.matchAll(/([^\s,](?:\S*[^\s,])?)(?:\s+[^,]*)?(?:,|$)/g)].map((match) => match[1] ?? '');
}
