import { archivedFile, chapterFile, smallSite, threadFile } from '../content/small-site.ts';
import type { Files } from './site-copy.ts';

/** Words that stand only in what is taken down: one in an answer's text, its label and its verdict, and in a thread. */
export const secret = { text: 'zanzibar', label: 'xylophone', says: 'quagmire', thread: 'wombat' } as const;

const thread = (smallSite[threadFile] ?? '')
  .replace(
    'by: Engineering manager, says: Ask early.',
    `by: "Manager, ${secret.label} makers", says: "Mind the ${secret.says} first."`,
  )
  .replace(
    '\nAsk early.\n',
    `\nI would call the ${secret.text} office before nine and ask for Quentin by name.\n`,
  );
const archived = (smallSite[archivedFile] ?? '').replaceAll(
  /Two reviews|What now|Count first|Mid-level engineer/g,
  (words) => `${words} ${secret.thread}`,
);

const redactions = [
  '- thread: how-to-ask',
  '  answer: em-small',
  '  reason: Its author asked for it.',
  '  date: 2026-11-03',
  '- thread: two-reviews',
  '  reason: The thread was about a person.',
  '  date: 2026-11-04',
  '',
].join('\n');

/** The small site of which an answer and a thread were taken down; the words are still in its files. */
export const redacted: Files = {
  [threadFile]: thread,
  [archivedFile]: archived,
  // A chapter links to both notes.
  [chapterFile]: `${smallSite[chapterFile] ?? ''}\nWhat decided [it](/questions/how-to-ask/#what-decides).\n`,
  'content/redactions.yaml': redactions,
};

/** The same, after the words were deleted from the files. */
export const withoutText: Files = {
  ...redacted,
  [threadFile]: thread
    .replace(/by: "Manager.*?first\."/, 'by: Removed')
    .replace(/<!-- answer: em-small -->\n\n.*\n\n/, ''),
  [archivedFile]: `${(smallSite[archivedFile] ?? '').split('---\nWhat now')[0] ?? ''}---\n`,
};
