type Value = string | number | boolean | readonly string[];

/** YAML between two lines of dashes; fields without a value are left out. Every value is written as JSON, which YAML reads. */
export function frontMatter(fields: Readonly<Record<string, Value | undefined>>): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${isBare(value) ? String(value) : JSON.stringify(value)}`],
  );
  return `---\n${lines.join('\n')}\n---\n`;
}

/** Words and ids need no quotation marks. Days do: some readers of YAML take them for moments. */
const isBare = (value: Value): boolean =>
  typeof value === 'string' && /^[a-z]+(?:-[a-z]+)*$/.test(value) && !reserved.has(value);

const reserved = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off', 'y', 'n']);
