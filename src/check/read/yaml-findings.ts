import type { Finding } from './finding.ts';

const remedies: readonly (readonly [RegExp, string])[] = [
  [/duplicated mapping key/, 'keep one of the two fields'],
  [/quoted scalar/, 'close the quotes'],
  [/deficient indentation/, 'close the quotes or the bracket on the line before, or indent this one'],
  [/flow (?:collection|sequence|mapping)/, 'close the bracket'],
  [/alias|anchor|tag|indicator/, 'put the text in quotes'],
  [
    /bad indentation/,
    'put the text in quotes if it holds ": " or begins with a sign, otherwise mend the indentation',
  ],
];

/** A finding for text that is not YAML. `yaml` begins on line `firstLine` of the file. */
export function yamlFinding(
  { error, line }: { error: string; line: number },
  yaml: string,
  firstLine: number,
): Finding {
  const tabbed = yaml.split('\n')[line - firstLine]?.startsWith('\t') === true;
  const remedy = tabbed
    ? 'indent with spaces, not with tabs'
    : remedies.find(([pattern]) => pattern.test(error))?.[1];
  return {
    path: ['front matter'],
    line,
    code: 'yaml',
    wrong: `is not YAML: ${error}`,
    remedy: remedy ?? 'mend this line or the one before it',
  };
}
