import { parseDocument } from 'htmlparser2';
import { htmlToHast, type HastNode } from 'satteri';

/** What rendered HTML may hold, written apart from the code that makes it, so that one mistake cannot excuse the other. */
const tags = new Set(
  (
    'a abbr b bdi bdo blockquote br cite code dd del details dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img input ins kbd li ' +
    'mark ol p pre q s samp section small span strong sub summary sup table tbody td tfoot th thead tr u ul var wbr'
  ).split(' '),
);
const attributes = new Set(
  (
    'alt aria-label checked class colspan data-language decoding dir disabled height href id lang loading open rel reversed role ' +
    'rowspan src start tabindex title type width'
  ).split(' '),
);
const classes =
  /^(?:table|align-(?:center|right)|footnotes|footnote-(?:ref|back)|visually-hidden|contains-task-list|task-list-item|token|language-[a-z]+)$/;

interface Found {
  tag: string;
  attribs: Record<string, string>;
  parent?: string | undefined;
}

/** Everything in `html` that must not be there; an empty list for safe HTML. `prefix` is the part's. */
export function judge(html: string, prefix: string): string[] {
  const twice = [...elements(html), ...reparsed(html)];
  const ids = elements(html).flatMap(({ attribs }) => attribs.id ?? []);
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id ${id} twice`);
  return [...new Set([...twice.flatMap((found) => faults(found, prefix)), ...repeated])];
}

function faults({ tag, attribs, parent }: Found, prefix: string): string[] {
  const list: string[] = [];
  if (!tags.has(tag)) list.push(`<${tag}>`);
  if (tag === 'input' && (attribs.type !== 'checkbox' || attribs.disabled === undefined))
    list.push('<input> that takes input');
  for (const [name, value] of Object.entries(attribs)) {
    // Prism marks the parts of an `onclick` in HTML that is shown as code; its classes stand on spans in code alone.
    const isCode = tag === 'span' && (parent === 'code' || parent === 'span');
    if (!attributes.has(name)) list.push(`${tag} ${name}`);
    if (name === 'class' && !isCode && !value.split(' ').every((each) => classes.test(each)))
      list.push(`class ${value}`);
    if (name === 'id' && !new RegExp(`^${prefix}_fn(?:ref)?-\\S+$`).test(value)) list.push(`id ${value}`);
    if (name === 'href' && !['', 'http', 'https', 'mailto'].includes(scheme(value)))
      list.push(`href ${value}`);
    if (name === 'href' && leaves(value) && attribs.rel !== 'ugc nofollow noopener')
      list.push(`no rel for ${value}`);
    if (name === 'src' && (scheme(value) !== '' || leaves(value) || !/\.(?:png|jpg|svg)$/.test(value)))
      list.push(`src ${value}`);
  }
  return list;
}

const bare = (address: string) => address.replace(/[\0-\x20\x7F-\x9F]/g, '').toLowerCase();
const scheme = (address: string) => /^([a-z][a-z0-9+.-]*):/.exec(bare(address))?.[1] ?? '';
const leaves = (address: string) => /^(?:https?:|[/\\]{2})/.test(bare(address));

/** Elements as a forgiving parser sees them. */
export function elements(html: string): Found[] {
  const list: Found[] = [];
  const walk = (node: object, parent?: string): void => {
    const isElement = 'name' in node && typeof node.name === 'string' && 'attribs' in node;
    if (isElement)
      list.push({ tag: node.name as string, attribs: node.attribs as Record<string, string>, parent });
    const children = 'children' in node ? (node.children as object[]) : [];
    for (const child of children) walk(child, isElement ? (node.name as string) : parent);
  };
  walk(parseDocument(html));
  return list;
}

/** Tags as a parser by the standard sees them: a mutation would show here. Its attributes are the first parser's. */
function reparsed(html: string): Found[] {
  const list: Found[] = [];
  const walk = (node: HastNode): void => {
    if (node.type === 'comment') list.push({ tag: '!--', attribs: {} });
    if (node.type === 'element') {
      const checkbox: Record<string, string> =
        node.tagName === 'input' ? { type: 'checkbox', disabled: '' } : {};
      const handlers = Object.keys(node.properties).filter((name) => /^(?:on|style|form|srcset)/i.test(name));
      list.push({
        tag: node.tagName,
        attribs: { ...checkbox, ...Object.fromEntries(handlers.map((name) => [name, ''])) },
      });
    }
    if ('children' in node) node.children.forEach(walk);
  };
  walk(htmlToHast(html, { fragment: true }));
  return list;
}
