/** Decides what an address in a text may do, by parsing it exactly as a browser does. */

/**
 * `local`: within this site (`/guide/`, `../x`, `#part`). `outside`: http(s) to a host that the text names, however it is
 * spelt (`//host`, `/\host`). `mail`: mailto. `unsafe`: anything else; it must not reach the page.
 */
export type AddressKind = 'local' | 'outside' | 'mail' | 'unsafe';

export interface ReadAddress {
  kind: AddressKind;
  /** The address without what a browser ignores in it: tabs, line breaks, and control characters at its ends. */
  href: string;
}

/** A page that stands for ours: a relative address that leaves its host is an outside link. */
const page = 'https://local.invalid/questions/page/';

const kinds: Readonly<Record<string, AddressKind>> = {
  'http:': 'outside',
  'https:': 'outside',
  'mailto:': 'mail',
};

/**
 * Reads an address whose entities are already decoded. `URL` is the parser of the WHATWG standard, as in browsers, so no
 * spelling (case, tabs, control characters, backslashes) can mean one thing here and another there.
 */
export function readAddress(written: string): ReadAddress {
  const href = asBrowsersRead(written);
  const absolute = URL.parse(href);
  if (absolute !== null) return { kind: kinds[absolute.protocol] ?? 'unsafe', href };
  const relative = URL.parse(href, page);
  if (relative === null) return { kind: 'unsafe', href };
  return { kind: relative.host === 'local.invalid' ? 'local' : 'outside', href };
}

/** The first step of the standard's parser (https://url.spec.whatwg.org/#concept-basic-url-parser). */
function asBrowsersRead(written: string): string {
  return written.replace(/^[\0- ]+|[\0- ]+$|[\t\n\r]+/g, '');
}
