import { isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Finding } from './finding.ts';
import { shown } from './schema-words.ts';

/**
 * Words that YAML takes for a comment though they belong to a text: "Ranked #7 of 8" without quotes says "Ranked", and no schema
 * can see that the rest is missing. A comment has a space behind its sign; by that the two are told apart.
 *
 * @param firstLine Line of the file on which the YAML begins.
 */
export function swallowedText(yaml: string, firstLine: number): Finding[] {
  if (!/\S[ \t]+#[^\s#]/.test(yaml)) return [];
  const lines = new LineCounter();
  const findings: Finding[] = [];
  visit(parseDocument(yaml, { lineCounter: lines, logLevel: 'silent' }), {
    Scalar(key, { type, comment, range }, around) {
      const lost = comment?.split('\n')[0];
      if (type !== 'PLAIN' || lost === undefined || !/^[^\s#]/.test(lost)) return;
      const keys = around.flatMap((node) =>
        isPair(node) && isScalar(node.key) ? [String(node.key.value)] : [],
      );
      findings.push({
        path: keys.length === 0 ? [String(key)] : keys,
        line: lines.linePos(range?.[0] ?? 0).line + firstLine - 1,
        code: 'yaml',
        wrong: `${shown(`#${lost}`)} is read as a comment`,
        remedy: 'put the whole text in quotes; a comment has a space behind its #',
      });
    },
  });
  return findings;
}
