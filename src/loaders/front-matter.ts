import { load, YAMLException } from 'js-yaml';

/** A content file, divided: the YAML between the dashes, and the body below them. */
export interface FrontMatterFile {
  yaml: string;
  /** Line of the file on which the YAML begins, counted from 1. */
  yamlLine: number;
  body: string;
  /** Line of the file on which the body begins, counted from 1. */
  bodyLine: number;
}

// Lines end at \n or \r\n alone: other characters that some readers take for line ends may stand in text.
const opening = /^\uFEFF?---[ \t]*\r?\n/;
const closing = /(?<=^|\n)---[ \t]*(?:\r?\n|$)/;

/** Divides a file at its front matter; `undefined` when it has none, or when the closing dashes are missing. */
export function splitFrontMatter(text: string): FrontMatterFile | undefined {
  const start = opening.exec(text)?.[0].length;
  if (start === undefined) return undefined;
  const rest = text.slice(start);
  const end = closing.exec(rest);
  if (end === null) return undefined;
  const yaml = rest.slice(0, end.index);
  const body = rest.slice(end.index + end[0].length);
  const yamlLines = yaml.split('\n').length - 1;
  return { yaml, yamlLine: 2, body, bodyLine: yamlLines + 3 };
}

export type YamlResult = { value: unknown } | { error: string; line: number };

/**
 * Reads YAML 1.2 core values. Days stay text here, unlike in readers that make dates of them: `2024-02-30` must reach the
 * schema as it was written, so that it can be refused. (`yaml`, which knows positions, is fourteen times slower and is
 * asked only where a problem needs its line.)
 *
 * @param firstLine Line of the file on which `text` begins; errors are reported in lines of the file.
 */
export function readYaml(text: string, firstLine: number): YamlResult {
  try {
    return { value: load(text) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    // js-yaml refuses to read nothing; what is missing from it is for the schema to say.
    if (error.mark === undefined && error.reason.startsWith('expected a document')) return { value: null };
    return { error: error.reason, line: firstLine + (error.mark?.line ?? 0) };
  }
}
