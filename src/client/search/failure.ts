import type { Files, Reason } from './files.ts';

const texts: Readonly<Record<Reason, string>> = {
  missing: 'A part of the search index is not there. The site may just have been renewed.',
  slow: 'The search index did not arrive in time: the connection is very slow.',
  broken: 'A part of the search index arrived damaged, or this browser cannot read it.',
  unreachable: 'The search index could not be reached: the connection was cut, or something blocks it.',
};

/** What happened, in words for the reader. */
export function failureText(reason: Reason, isOnline: boolean, state: ReturnType<Files['state']>): string {
  if (state === 'missing') return 'There is no search index yet: run npm run build once.';
  if (!isOnline)
    return 'You seem to be offline, and this part of the search index has not been loaded before.';
  return texts[reason];
}
