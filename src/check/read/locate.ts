import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { Path } from './finding.ts';

/**
 * Finds lines in YAML. Reading it with positions costs ten times what reading it costs, so it is done only where a
 * problem asks for a line, and once a file.
 *
 * @param firstLine Line of the file on which the YAML begins.
 * @returns a function from a path to the line of the key or entry, or of the innermost thing around it that exists;
 *   `undefined` when nothing on the path exists.
 */
export function locator(yaml: string, firstLine: number): (path: Path) => number | undefined {
  let read: { root: unknown; lines: LineCounter } | undefined;
  return (path) => {
    read ??= parse(yaml);
    const offset = offsetOf(read.root, path);
    return offset === undefined ? undefined : read.lines.linePos(offset).line + firstLine - 1;
  };
}

function parse(yaml: string): { root: unknown; lines: LineCounter } {
  const lines = new LineCounter();
  const { contents } = parseDocument(yaml, {
    lineCounter: lines,
    keepSourceTokens: false,
    logLevel: 'silent',
  });
  return { root: contents, lines };
}

function offsetOf(root: unknown, path: Path): number | undefined {
  let node = root;
  let offset: number | undefined;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) break;
      offset = start(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (node === undefined) break;
      offset = start(node) ?? offset;
    } else break;
  }
  return offset;
}

function start(node: unknown): number | undefined {
  return (node as Partial<Node> | null)?.range?.[0];
}
