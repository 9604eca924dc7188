/** What a text in Markdown says in code: between backticks in a line, and in fenced blocks. */
export function codeOf(markdown: string): { inline: string[]; blocks: string[] } {
  const fence = /^ {0,3}(```+|~~~+)[^\n]*\n([\s\S]*?)\n {0,3}\1[ \t]*$/gm;
  const blocks = [...markdown.matchAll(fence)].map(([, , code = '']) => code);
  const inline = [...markdown.replace(fence, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  return { inline, blocks };
}

/**
 * Paths among pieces of code: with a slash in them, or a name with the ending of a file. Patterns (`<level>`, `*`),
 * addresses (`/guide/`), packages (`@astrojs/mdx`) and commands are none.
 */
export function pathsAmong(inline: readonly string[]): string[] {
  const isPath = /^(?![@/])[\w.@[\]-]+(?:\/[\w.@[\]-]+)*\/?$/;
  const hasEnding = /\.(?:astro|css|js|json|md|mdx|mjs|png|svg|ts|txt|ya?ml)$/;
  return [
    ...new Set(inline.filter((code) => isPath.test(code) && (code.includes('/') || hasEnding.test(code)))),
  ];
}

/** Names of scripts that commands call: `npm run x`, `npm x`. Commands of npm itself are none. */
export function scriptsAmong(code: readonly string[]): string[] {
  const commands = code.flatMap((text) => [...text.matchAll(/\bnpm (run )?(?:-[-\w]+ )*([a-z][\w:-]*)/g)]);
  const names = commands.filter(([, run, name = '']) => run !== undefined || !npmCommands.includes(name));
  return [...new Set(names.map(([, , name = '']) => name))];
}

const npmCommands = ['audit', 'ci', 'exec', 'install', 'ls', 'outdated', 'update'];
