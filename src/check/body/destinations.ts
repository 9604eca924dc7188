import { htmlTags } from './html-tags.ts';
import { allNodes, isJsx, lineOf, type MdastNode } from './tree.ts';

/** A place that a text points to. */
export interface Destination {
  type: 'link' | 'image';
  url: string;
  /** Line on which the link begins, counted from 1 in the text that was parsed. */
  line: number;
}

/** Everything that a text links to or shows, whichever way it is written: inline, by definition, as HTML or as JSX. */
export function destinations(root: MdastNode): Destination[] {
  const all = allNodes(root);
  const pictured = new Set(all.flatMap((node) => (node.type === 'imageReference' ? [node.identifier] : [])));
  return all.flatMap((node): Destination[] => {
    const line = lineOf(node);
    if (node.type === 'link') return [{ type: 'link', url: node.url, line }];
    if (node.type === 'image') return [{ type: 'image', url: node.url, line }];
    if (node.type === 'definition')
      return [{ type: pictured.has(node.identifier) ? 'image' : 'link', url: node.url, line }];
    if (node.type === 'html') return inHtml(node.value, line);
    if (isJsx(node))
      return node.attributes.flatMap((attribute): Destination[] => {
        if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return [];
        if (attribute.name === 'href') return [{ type: 'link', url: attribute.value, line }];
        return attribute.name === 'src' ? [{ type: 'image', url: attribute.value, line }] : [];
      });
    return [];
  });
}

function inHtml(html: string, firstLine: number): Destination[] {
  return htmlTags(html, firstLine).flatMap(({ name, attributes: { href, src }, line }): Destination[] => {
    if (name === 'a' && href !== undefined) return [{ type: 'link', url: href, line }];
    return name === 'img' ? [{ type: 'image', url: src ?? '', line }] : [];
  });
}
