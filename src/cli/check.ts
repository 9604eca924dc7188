import { checkContent, type CheckResult } from '../check/check-content.ts';
import { latestDay } from '../clock.ts';
import { counted } from '../model/numbers.ts';
import { formatAnnotation, formatProblem } from '../model/problems.ts';

/** What the command prints: warnings, problems file by file, annotations for a log that understands them, and the count. */
export function report({ files, problems, warnings }: CheckResult, annotate: boolean): string {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const groups = [...byFile.values()].map((group) => group.map(formatProblem).join('\n'));
  const annotations = annotate ? problems.map(formatAnnotation) : [];
  const count =
    problems.length === 0
      ? `${counted(files, 'file')} checked, no problem`
      : `${counted(problems.length, 'problem')} in ${counted(byFile.size, 'file')}`;
  const soon = warnings.map((warning) => `soon: ${formatProblem(warning)}`);
  return [...soon, ...groups, ...(annotations.length > 0 ? [annotations.join('\n')] : []), count].join(
    '\n\n',
  );
}

if (import.meta.main) {
  const contentDir = process.argv[2] ?? 'content';
  const result = await checkContent({
    root: process.cwd(),
    contentDir,
    publicDir: 'public',
    today: latestDay(new Date()),
  });
  console.log(report(result, (process.env.CI ?? '') !== ''));
  process.exitCode = result.problems.length === 0 ? 0 : 1;
}
