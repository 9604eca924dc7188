import { smallSite } from '../content/small-site.ts';
import type { Attack } from './attacks.ts';
import { copySite, type Files, type SiteCopy } from './site-copy.ts';

/** A plain page that says no more than its title. */
const plainPage = (title: string): string =>
  [
    '---',
    `title: ${title}`,
    `description: "${title}: what the small site of the tests has to say about it, in one sentence of good length."`,
    'published: 2026-11-01',
    'checked: 2026-11-02',
    '---',
    'Text.',
    '',
  ].join('\n');

/** The small site as a build needs it: with the pages that every footer names, and no description twice. */
export const smallContent: Files = {
  ...Object.fromEntries(
    Object.entries(smallSite).map(([file, text]) => [
      file,
      file.startsWith('content/levels/') ? text.replace('What the level means', `What ${file} means`) : text,
    ]),
  ),
  'content/pages/contributing.mdx': plainPage('Contributing'),
  'content/pages/how-this-archive-is-made.mdx': plainPage('How this archive is made'),
};

/** Copies the project with the small site, changed. `null` leaves a file out. */
export function copySmallSite(changes: Readonly<Record<string, string | null>> = {}): SiteCopy {
  const files = Object.entries({ ...smallContent, ...changes });
  return copySite(Object.fromEntries(files.flatMap(([file, text]) => (text === null ? [] : [[file, text]]))));
}

/** The small site's text of a file with one piece replaced. Throws when the piece is not there exactly once. */
export function withPiece(file: string, from: string, to: string): string {
  const pieces = (smallContent[file] ?? '').split(from);
  if (pieces.length !== 2) throw new Error(`"${from}" does not stand once in ${file}`);
  return pieces.join(to);
}

/** A thread whose parts are hostile: where it lies, and the attacks that it holds. */
export interface HostileThread {
  slug: string;
  file: string;
  text: string;
  attacks: readonly Attack[];
}

/** Parts of one hostile thread: each is rendered apart, so each can hold an attack of its own. */
const hostileParts = [
  undefined,
  'short answer',
  ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => `answer: ${id}`),
  'what decides',
  'this week',
];

/** Words that stand before an attack, by which a test knows that its part was shown. */
export const marker = ({ name }: Attack): string => `Here stands ${name}.`;

/** All attacks as threads, each attack in a part of its own, and their fields hostile too. */
export function hostileThreads(attacks: readonly Attack[]): HostileThread[] {
  const count = Math.ceil(attacks.length / hostileParts.length);
  return Array.from({ length: count }, (_, index) => {
    const here = attacks.slice(index * hostileParts.length, (index + 1) * hostileParts.length);
    const slug = `hostile-${index}`;
    return { slug, file: `content/questions/2026/${slug}.md`, text: hostileText(slug, here), attacks: here };
  });
}

function hostileText(slug: string, attacks: readonly Attack[]): string {
  // Without quotes in the code: typography would turn them.
  const breakOut = '</title></p>"><img src=x onerror=window.attacked=1>';
  // The last thread may have parts to spare: words without harm keep it whole.
  const body = hostileParts.map((part, index) => {
    const attack = attacks[index];
    const text = attack === undefined ? 'Nothing.' : `${marker(attack)}\n\n${inText(attack.markdown)}`;
    return part === undefined ? text : `<!-- ${part} -->\n\n${text}`;
  });
  const answers = hostileParts.flatMap((part) => part?.split('answer: ')[1] ?? []);
  const frontMatter = [
    '---',
    `id: ${slug}`,
    `title: ${JSON.stringify(`${slug} ${breakOut}`)}`,
    'kind: sample',
    'levels: [junior]',
    'topics: [reviews]',
    `asker: { label: ${JSON.stringify(breakOut)}, role: ${JSON.stringify(breakOut)} }`,
    'date: 2026-11-01',
    'checked: 2026-11-02',
    'answers:',
    ...answers.map((id) => `  - { id: ${id}, by: ${JSON.stringify(breakOut)}, origin: editorial }`),
    '---',
  ];
  return `${frontMatter.join('\n')}\n${body.join('\n\n')}\n`;
}

/** A comment that is a whole line divides a thread; with a word before it, it is an attack. */
const inText = (markdown: string): string => markdown.replace(/^(?=<!--.*-->[ \t]*$)/gm, 'x ');
