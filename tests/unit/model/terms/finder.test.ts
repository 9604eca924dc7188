import { describe, expect, test } from 'vitest';
import { termFinder } from '../../../../src/model/terms/finder.ts';
import { aTerm } from '../../../support/entries.ts';

const terms = [
  aTerm('pip', { term: 'PIP', long: 'Performance improvement plan', aliases: ['improvement plan'] }),
  aTerm('ic', { term: 'IC', long: 'Individual contributor' }),
  aTerm('incident-commander', { term: 'Incident commander' }),
  aTerm('promotion', { term: 'Promotion' }),
  aTerm('promotion-document', { term: 'Promotion document', long: 'Promotion packet' }),
  aTerm('on-call', { term: 'On-call' }),
  aTerm('one-to-one', { term: 'One-to-one', long: '1:1' }),
  aTerm('n-plus-one', { term: 'N+1 query' }),
  aTerm('page', { term: 'Page', link: [] }),
  aTerm('distribution', { term: 'Distribution', link: ['rating distribution'] }),
].map(({ data }) => data);
const find = termFinder(terms);

/** A text, and what is found in it: `id:words`. */
const rows: readonly (readonly [what: string, text: string, found: string[]])[] = [
  ['a term in small letters', 'Write a promotion document now.', ['promotion-document:promotion document']],
  ['at the beginning of a sentence', 'Promotion is slow.', ['promotion:Promotion']],
  ['in the plural', 'promotion documents, PIPs', ['promotion-document:promotion documents', 'pip:PIPs']],
  ['the long form', 'a performance improvement plan', ['pip:performance improvement plan']],
  ['over the end of a line', 'a promotion\npacket', ['promotion-document:promotion\npacket']],
  [
    'of two the longer',
    'promotion, promotion document',
    ['promotion:promotion', 'promotion-document:promotion document'],
  ],
  ['an abbreviation only in capitals', 'IC, ic, Ic, pip', ['ic:IC']],
  ['an abbreviation with a possessive', 'the PIP’s end', ['pip:PIP']],
  ['never an alias', 'an improvement plan', []],
  ['no word that its entry forbids', 'a page, Pages', []],
  [
    'what its entry says instead of its name',
    'distribution, the rating distribution',
    ['distribution:rating distribution'],
  ],
  ['a hyphen is no space', 'on call, on-call', ['on-call:on-call']],
  ['figures and signs', 'our 1:1 and N+1 queries, an n+1 query', ['one-to-one:1:1', 'n-plus-one:n+1 query']],
  ['no piece of a word', 'promotional, epic, EPICS, PIPER', []],
  ['no piece of a name', 'pre-PIP, PIP-like, promotion.example, #promotion, /promotion, AT&T-PIP', []],
  ['no piece of a word with accents', 'éPIP, PIPé', []],
  ['between quotation marks', '“PIP” (IC)', ['pip:PIP', 'ic:IC']],
  ['nothing in nothing', '', []],
];

describe('terms in running text', () => {
  test.each(rows)('%s', (_what, text, expected) => {
    expect(find(text).map(({ term, start, end }) => `${term.id}:${text.slice(start, end)}`)).toEqual(
      expected,
    );
  });

  test('a glossary from which nothing may be linked finds nothing', () => {
    expect(termFinder([aTerm('page', { term: 'Page', link: [] }).data])('a page')).toEqual([]);
    expect(termFinder([])('a page')).toEqual([]);
  });
});
