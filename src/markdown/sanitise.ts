import { sanitize, type Schema } from 'hast-util-sanitize';
import { defineHastPlugin, type HastNode } from 'satteri';
import { footnotesHeadingId } from './footnotes.ts';
import { languageNames } from './highlight.ts';
import type { Report } from './rules.ts';

/**
 * What raw HTML in a thread may be. Elements that are not named leave their text; what stands in `strip` leaves nothing.
 * Ids, classes and data attributes are only those that the Markdown parser itself writes: nothing a stranger writes can
 * take a name that a script or style of ours listens to.
 */
const schema = {
  strip: words(
    'iframe math noembed noframes noscript object plaintext script select style svg template textarea title xmp',
  ),
  tagNames: words(
    'a abbr b bdi bdo blockquote br cite code dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i ' +
      'img input ins kbd li mark ol p pre q s samp section small span strong sub summary sup table tbody td tfoot th ' +
      'thead tr u ul var wbr',
  ),
  // Outside its parent such an element could close one of the page's own.
  ancestors: {
    ...Object.fromEntries(words('tbody td tfoot th thead tr').map((tag) => [tag, ['table']])),
    ...{
      li: ['ol', 'ul'],
      input: ['li'],
      dd: ['dl'],
      dt: ['dl'],
      summary: ['details'],
      figcaption: ['figure'],
    },
  },
  required: { input: { type: 'checkbox', disabled: true } },
  // Addresses are judged by url-policy.ts, the same for raw HTML and for Markdown.
  protocols: {},
  clobber: [],
} satisfies Schema;

type PropertyDefinition = NonNullable<Schema['attributes']>[string][number];

const cell: PropertyDefinition[] = [
  ...['colSpan', 'rowSpan'].map((name): PropertyDefinition => [name, /^\d{1,3}$/]),
  ['style', /^text-align: (?:left|center|right)$/],
];
const codeClass = new RegExp(`^language-(?:${languageNames.join('|')})$`);

/**
 * A plugin that keeps of a tree what the schema allows.
 *
 * @param prefix What the parser was told to write before the ids of footnotes: letters, digits, `-` and `_`.
 * @param report Hears of each element that was left out with all that is in it.
 */
export function sanitise(prefix: string, report: Report) {
  const attributes: NonNullable<Schema['attributes']> = {
    '*': ['title', 'lang', ['dir', 'ltr', 'rtl', 'auto']],
    a: [
      ...['href', 'dataFootnoteRef', 'dataFootnoteBackref'],
      ['id', new RegExp(`^${prefix}fnref-\\S+$`)],
      ['className', 'data-footnote-backref'],
      ['ariaLabel', /^Back to reference \d+(?:-\d+)?$/],
    ],
    code: [['className', codeClass]],
    details: ['open'],
    h2: [['id', footnotesHeadingId]],
    img: ['src', 'alt', ['width', /^\d{1,4}$/], ['height', /^\d{1,4}$/]],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    li: [
      ['className', 'task-list-item'],
      ['id', new RegExp(`^${prefix}fn-\\S+$`)],
    ],
    ol: ['start', 'reversed', ['className', 'contains-task-list']],
    section: ['dataFootnotes', ['className', 'footnotes']],
    td: cell,
    th: cell,
    ul: [['className', 'contains-task-list']],
  };
  return defineHastPlugin({
    name: 'sanitise',
    element: {
      filter: schema.strip,
      visit({ tagName }) {
        const remedy = 'write it as Markdown; code that is to be shown stands between ``` lines';
        report({
          code: 'html',
          wrong: `<${tagName}> is not allowed, and all that is in it was left out`,
          remedy,
        });
      },
    },
    after(root, context) {
      const clean = sanitize(root, { ...schema, attributes });
      dropEmptyClasses(clean);
      context.replaceNode(root, clean);
    },
  });
}

/** Where no class of a list is allowed, an empty list is left, which would be printed. */
function dropEmptyClasses(node: HastNode): void {
  if (
    node.type === 'element' &&
    Array.isArray(node.properties.className) &&
    node.properties.className.length === 0
  )
    delete node.properties.className;
  if ('children' in node) for (const child of node.children) dropEmptyClasses(child);
}

function words(text: string): string[] {
  return text.split(' ');
}
