import { parseArgs } from 'node:util';
import { asSlug } from '../../check/read/placement.ts';
import { levelIds } from '../../schemas/fields.ts';
import { chapter } from '../../schemas/guide.ts';
import { sampleThread } from '../../schemas/thread.ts';
import { nearest } from '../../model/nearest.ts';

export const usage = `npm run new question -- "Title" [--level LEVEL]… [--topic TOPIC]… [--slug SLUG]
npm run new chapter -- "Title" --level LEVEL [--topic TOPIC]… [--slug SLUG]

LEVEL is one of ${levelIds.join(', ')}; topics are those of content/topics.yaml.`;

/** What a writer asks for on the command line, checked as far as that can be done without looking at the content. */
export interface Request {
  kind: 'question' | 'chapter';
  title: string;
  slug: string;
  levels: readonly string[];
  topics: readonly string[];
}

/** A request that cannot be met; the message says why and what to write instead. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
}

// The longest words of a title that make a readable address; the rest of it stands on the page.
const maxSlug = 50;

const options = ['level', 'topic', 'slug'] as const;

/**
 * Reads the command line.
 *
 * @param env Where npm leaves the options that it took for its own: without `--` before them, their values end up in the title.
 * @throws {RequestError}
 */
export function readRequest(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
): Request {
  const taken = options.filter((name) => env[`npm_config_${name}`] !== undefined);
  if (taken.length > 0) {
    const names = taken.map((name) => `--${name}`).join(' and ');
    throw new RequestError(`npm took ${names} for itself → write -- before the title\n\n${usage}`);
  }
  const { positionals, values } = parse(args);
  const [kind, ...words] = positionals;
  if (kind !== 'question' && kind !== 'chapter') {
    const near = nearest(kind ?? '', ['question', 'chapter']);
    const wrong = kind === undefined ? 'what is to be made is missing' : `"${kind}" cannot be made`;
    throw new RequestError(`${wrong} → write ${near ?? 'question or chapter'}\n\n${usage}`);
  }
  const title = words.join(' ').replace(/\s+/g, ' ').trim();
  if (title === '') throw new RequestError(`the title is missing → write npm run new ${kind} -- "Title"`);
  const tooLong = (kind === 'chapter' ? chapter : sampleThread).shape.title.safeParse(title).error?.issues[0]
    ?.message;
  if (tooLong !== undefined) throw new RequestError(`the title ${tooLong}`);
  const slug = values.slug ?? shortSlug(title);
  if (slug === '' || asSlug(slug) !== slug) {
    const wrong =
      slug === '' ? `no address can be made of "${title}"` : `"${slug}" cannot stand in an address`;
    throw new RequestError(`${wrong} → give --slug with lower-case words and digits joined by hyphens`);
  }
  for (const level of values.level) mustBeOneOf('level', level, levelIds);
  if (kind === 'chapter' && values.level.length !== 1) {
    const wrong =
      values.level.length === 0 ? 'the shelf of the chapter is missing' : 'a chapter stands on one shelf';
    throw new RequestError(`${wrong} → give one --level: ${levelIds.join(', ')}`);
  }
  return { kind, title, slug, levels: [...new Set(values.level)], topics: [...new Set(values.topic)] };
}

/** @throws {RequestError} when a word is not one of those known. */
export function mustBeOneOf(name: string, word: string, known: readonly string[]): void {
  if (known.includes(word)) return;
  const near = nearest(word, known);
  throw new RequestError(`there is no ${name} "${word}" → write ${near ?? `one of ${known.join(', ')}`}`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        level: { type: 'string', multiple: true, default: [] },
        topic: { type: 'string', multiple: true, default: [] },
        slug: { type: 'string' },
      },
    });
  } catch (error) {
    throw new RequestError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

/** The first words of a title, as many as make a short address. */
function shortSlug(title: string): string {
  const whole = asSlug(title);
  if (whole.length <= maxSlug) return whole;
  const cut = whole.slice(0, maxSlug + 1);
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut.slice(0, maxSlug);
}
