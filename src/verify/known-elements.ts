/** Elements of a page's head; the first other element begins the body, whether or not `<body>` is written. */
export const headElements: ReadonlySet<string> = words(
  'html head title meta link script style base noscript template',
);

/** Elements that do their work in the head. In the body they are not ours, and browsers obey some of them there. */
export const headOnly: ReadonlySet<string> = words('meta link base');

/**
 * Elements that templates write and the sanitiser lets through. A page of the archive that holds another one is reported:
 * either the sanitiser has a hole, or a template has a new element, which is then added here. Not on the list, on purpose:
 * iframe, object, embed, base, textarea, select, math, foreignObject, audio, video. Custom elements (with a hyphen) pass,
 * because they do only what the scripts that the policy allows give them.
 */
const known: ReadonlySet<string> = words(`
  html head title meta link script style body
  header nav main article section aside footer div span search form label input button
  h1 h2 h3 h4 h5 h6 hgroup p hr br wbr a img picture source figure figcaption
  ul ol li dl dt dd table caption colgroup col thead tbody tfoot tr th td
  blockquote q cite pre code kbd samp var b i em strong s strike del ins sub sup small mark abbr dfn time data tt u
  ruby rt rp bdi bdo address details summary dialog
  svg g path circle ellipse rect line polyline polygon defs use symbol desc`);

export const isKnownElement = (name: string): boolean => known.has(name) || name.includes('-');

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
