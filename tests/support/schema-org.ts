import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { repository } from './site-copy.ts';

/** The vocabulary of schema.org as `schema-dts` was generated from it: which types there are, what they have, and of which kind. */
export interface Vocabulary {
  /** Properties of a type with the types of their values; `undefined` for a type that does not exist. */
  propertiesOf: (type: string) => ReadonlyMap<string, readonly string[]> | undefined;
  /** Whether one type is another, or a kind of it. */
  isKindOf: (type: string, other: string) => boolean;
}

/** Reads the vocabulary from the package's declarations, which have an interface for each type and a union for each family of types. */
export function readVocabulary(): Vocabulary {
  const file = join(repository, 'node_modules/schema-dts/dist/schema.d.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, false);
  const interfaces = new Map<string, ts.InterfaceDeclaration>();
  const families = new Map<string, string[]>();
  for (const statement of source.statements) {
    if (ts.isInterfaceDeclaration(statement)) interfaces.set(statement.name.text, statement);
    else if (ts.isTypeAliasDeclaration(statement)) families.set(statement.name.text, names(statement.type));
  }

  const own = (name: string): [string, string[]][] => {
    const found = interfaces.get(name);
    const inherited = (found?.heritageClauses ?? []).flatMap(({ types }) =>
      types.flatMap(({ expression }) => (ts.isIdentifier(expression) ? own(expression.text) : [])),
    );
    const members = (found?.members ?? []).flatMap((member): [string, string[]][] =>
      ts.isPropertySignature(member) && ts.isStringLiteral(member.name) && member.type !== undefined
        ? [[member.name.text, valueTypes(member.type)]]
        : [],
    );
    return [...inherited, ...members];
  };
  const isKindOf = (type: string, other: string): boolean =>
    type === other ||
    (families.get(other) ?? []).some(
      (member) => member === `${type}Leaf` || (member !== other && isKindOf(type, member)),
    );
  return {
    isKindOf,
    propertiesOf: (type) => (interfaces.has(`${type}Leaf`) ? new Map(own(`${type}Leaf`)) : undefined),
  };
}

/** `SchemaValue<Text | URL, "x">` → Text, URL. */
function valueTypes(type: ts.TypeNode): string[] {
  const [first] = ts.isTypeReferenceNode(type) ? (type.typeArguments ?? []) : [];
  return first === undefined ? [] : names(first);
}

function names(type: ts.TypeNode): string[] {
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(names);
  return ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName) ? [type.typeName.text] : [];
}
