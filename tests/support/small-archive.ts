const site = 'https://next-rung.example/sub';

/**
 * The archive of the small site as data, as far as it is recounted.
 *
 * @param removed Id of an answer that was taken down.
 * @param note Address of a thread that was taken down.
 */
export function smallArchive({ removed = '', note = '' } = {}): string {
  const answers = [
    { id: 'em-small', by: 'Engineering manager', says: 'Ask early.', text: 'Ask early.' },
    { id: 'peer', by: 'Another junior', text: 'Ask me.' },
  ];
  const lines = [
    {
      id: 'how-to-ask',
      url: `${site}/questions/how-to-ask/`,
      title: 'How do I ask without looking slow?',
      kind: 'sample',
      levels: ['junior'],
      topics: ['manager'],
      asker: { label: 'Junior engineer', level: 'junior' },
      date: '2026-11-01',
      checked: '2026-11-02',
      question: `I am stuck. See [the chapter](${site}/guide/junior/asking/#whom-to-ask).`,
      shortAnswer: 'Ask.',
      answers: answers.filter(({ id }) => id !== removed),
      removedAnswers: answers.filter(({ id }) => id === removed).map(({ id }) => ({ id })),
      whatDecides: 'The hour.',
    },
    {
      id: 'two-reviews',
      url: `${site}/questions/two-reviews/`,
      title: 'Two reviews in a row',
      kind: 'archived',
      levels: ['mid-level', 'senior'],
      topics: ['reviews'],
      asker: { label: 'Mid-level engineer' },
      date: '2023-10-27',
      checked: '2026-11-02',
      question: 'What now?',
      shortAnswer: 'Count.',
      answers: [{ id: 'staff', by: 'Staff engineer', text: 'Count first.' }],
      removedAnswers: [],
      whatDecides: 'The count.',
    },
  ];
  const shown = lines.filter(({ url }) => note === '' || !url.endsWith(note));
  const notes = note === '' ? [] : [{ kind: 'removed', url: `${site}${note}` }];
  return [...shown, ...notes].map((line) => `${JSON.stringify(line)}\n`).join('');
}
