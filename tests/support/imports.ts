import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { repository } from './site-copy.ts';

/** What one file takes from another, as it is written. */
export interface Import {
  specifier: string;
  /** True when only types are taken: nothing of the other file runs. */
  typesOnly: boolean;
  /** True inside a `<script>` of an .astro file, which the browser runs. */
  inScript: boolean;
}

/** Every import of a .ts, .mjs or .astro file: declarations, re-exports, `import()` with a literal, types by `import('…')`. */
export function importsOf(file: string, text: string): Import[] {
  if (!file.endsWith('.astro')) return read(text, false);
  const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);
  return [...read(frontMatter, false), ...scripts.flatMap((code) => read(code, true))];
}

/** Path from the repository's root that a relative import leads to; `undefined` for a package. */
export function resolveImport(file: string, specifier: string): string | undefined {
  // What stands behind a question mark tells Vite what to make of the file.
  const path = specifier.replace(/\?(?:raw|inline|url|worker&url)$/, '');
  return /^\.\.?\//.test(path) ? posix.join(posix.dirname(file), path) : undefined;
}

/** Files below a folder of the repository, with their paths from its root, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(repository, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.slice(repository.length + 1), entry.name))
    .sort();
}

export const textOf = (file: string): string => readFileSync(join(repository, file), 'utf8');

function read(code: string, inScript: boolean): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, typesOnly: boolean) => {
    if (node !== undefined && ts.isStringLiteralLike(node))
      found.push({ specifier: node.text, typesOnly, inScript });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypesOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest));
  return found;
}

function isTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  if (clause.name !== undefined || names === undefined || !ts.isNamedImports(names)) return false;
  return names.elements.length > 0 && names.elements.every((element) => element.isTypeOnly);
}
