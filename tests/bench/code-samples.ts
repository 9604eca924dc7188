import { integer, pick, type Random } from './random.ts';
import { contentWord } from './vocabulary.ts';

/** A fenced block as people paste it into a question: a few lines of JavaScript, Python or SQL. */
export function codeBlock(random: Random): string {
  const [language, write] = pick(random, samples);
  const name = () => contentWord(random).replaceAll('-', '_');
  return ['```' + language, ...write(name(), name(), name(), integer(random, 2, 900)), '```'].join('\n');
}

type Sample = readonly [language: string, write: (a: string, b: string, c: string, n: number) => string[]];

const samples: readonly Sample[] = [
  [
    'js',
    (a, b, c, n) => [
      `// Retries ${b} until it answers.`,
      `export async function ${a}_${b}(${c}, limit = ${n}) {`,
      `  const ${a} = await fetch(\`/api/${b}/\${${c}.id}\`);`,
      `  if (!${a}.ok) throw new Error('${b} failed');`,
      `  return { ...${c}, total: limit * 2 };`,
      '}',
    ],
  ],
  [
    'js',
    (a, b, c, n) => [
      `const ${a} = new Map();`,
      `for (const ${b} of ${c}_list) {`,
      `  if (${b}.age > ${n}) continue;`,
      `  ${a}.set(${b}.id, /^${c}-\\d+$/.test(${b}.name));`,
      '}',
    ],
  ],
  [
    'python',
    (a, b, c, n) => [
      `def ${a}_${b}(${c}: list[int]) -> int:`,
      `    """Adds up every ${b} below the limit."""`,
      `    total = 0`,
      `    for value in ${c}:`,
      `        if value < ${n}:  # ${a}`,
      `            total += value`,
      `    return total`,
    ],
  ],
  [
    'sql',
    (a, b, c, n) => [
      `SELECT ${a}.id, COUNT(*) AS ${b}_count`,
      `FROM ${a}_table AS ${a}`,
      `LEFT JOIN ${b}_table AS ${b} ON ${b}.${a}_id = ${a}.id`,
      `WHERE ${a}.name = '${c}' AND ${b}.size > ${n}`,
      `GROUP BY ${a}.id`,
      `ORDER BY ${b}_count DESC;`,
    ],
  ],
];
