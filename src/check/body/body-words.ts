import { countWords } from '../../model/words.ts';
import { components } from './components.ts';
import { allNodes, isJsx, type MdastNode } from './tree.ts';

/**
 * Words that a reader reads in a text written in MDX: prose, tables, code, and the titles and labels of components. Ids and choices
 * (`kind`, `level`) are not read, and data that a component fetches (`<Monday>`, `<Titles>`) is not of this text.
 */
export const bodyWords = (root: MdastNode): number =>
  allNodes(root).reduce((sum, node) => sum + countWords(ownText(node)), 0);

function ownText(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (!isJsx(node)) return '';
  const choices = components[node.name ?? '']?.choices;
  return node.attributes
    .flatMap((one) =>
      one.type === 'mdxJsxAttribute' && typeof one.value === 'string' && isRead(one.name, choices)
        ? one.value
        : [],
    )
    .join(' ');
}

/** Names of data, as of a dimension, and words that choose how something looks stand in no page. */
const isRead = (name: string, choices: object | undefined): boolean =>
  name !== 'id' && name !== 'dimension' && (choices === undefined || !Object.hasOwn(choices, name));
