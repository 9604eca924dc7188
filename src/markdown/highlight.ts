import Prism from 'prismjs';
// Grammars add themselves to Prism; one that extends another comes after it. Markup, CSS and JavaScript come with Prism.
import 'prismjs/components/prism-bash.js';
import 'prismjs/components/prism-c.js';
import 'prismjs/components/prism-cpp.js';
import 'prismjs/components/prism-csharp.js';
import 'prismjs/components/prism-diff.js';
import 'prismjs/components/prism-docker.js';
import 'prismjs/components/prism-go.js';
import 'prismjs/components/prism-graphql.js';
import 'prismjs/components/prism-http.js';
import 'prismjs/components/prism-ini.js';
import 'prismjs/components/prism-java.js';
import 'prismjs/components/prism-json.js';
import 'prismjs/components/prism-kotlin.js';
import 'prismjs/components/prism-python.js';
import 'prismjs/components/prism-ruby.js';
import 'prismjs/components/prism-rust.js';
import 'prismjs/components/prism-sql.js';
import 'prismjs/components/prism-swift.js';
import 'prismjs/components/prism-toml.js';
import 'prismjs/components/prism-typescript.js';
import 'prismjs/components/prism-yaml.js';

/** Prism's name of each language, and the names that may follow a fence. */
const names: Readonly<Record<string, readonly string[]>> = {
  bash: ['bash', 'sh', 'shell'],
  c: ['c'],
  cpp: ['cpp'],
  csharp: ['csharp', 'cs'],
  css: ['css'],
  diff: ['diff'],
  docker: ['docker', 'dockerfile'],
  go: ['go'],
  graphql: ['graphql'],
  http: ['http'],
  ini: ['ini'],
  java: ['java'],
  // Prism's grammars for JSX take seconds over a few hostile backquotes.
  javascript: ['javascript', 'js', 'jsx'],
  json: ['json'],
  kotlin: ['kotlin'],
  markup: ['html', 'svg', 'xml'],
  python: ['python', 'py'],
  ruby: ['ruby', 'rb'],
  rust: ['rust', 'rs'],
  sql: ['sql'],
  swift: ['swift'],
  toml: ['toml'],
  typescript: ['typescript', 'ts', 'tsx'],
  yaml: ['yaml', 'yml'],
};

const languages: ReadonlyMap<string, string> = new Map(
  Object.entries(names).flatMap(([language, each]) => each.map((name) => [name, language])),
);

/** Longer code stays plain: grammars need quadratic time on hostile text (at this length half a second at worst). */
export const longestHighlighted = 4000;

/** Every name that gets colours. */
export const languageNames: readonly string[] = [...languages.keys()];

/** Code as HTML with `token` classes, or `undefined` where it stays plain: unknown language, or too long. */
export function highlight(code: string, name: string): string | undefined {
  const language = languages.get(name);
  const grammar = language === undefined ? undefined : Prism.languages[language];
  if (language === undefined || grammar === undefined || code.length > longestHighlighted) return undefined;
  return Prism.highlight(code, grammar, language);
}
