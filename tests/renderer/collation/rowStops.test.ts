import { expect, test } from 'vitest';
import { linksByPassage } from '../../../domain/collation/linksByPassage';
import { isProposedRow, mayHaveStop } from '../../../renderer/collation/rowStops';
import { silentAccounts } from '../../../renderer/collation/silentAccounts';
import { aComparison, confirmedLink } from '../../support/aComparison';

const { accounts, rows } = aComparison({ M: 'a b c', C: 'a c [cut]' }, ['c M C']);
const [a, b, c] = rows;
const noLinks = linksByPassage([]);
const noNotes = new Map();

test('what one account alone tells is a silence of the other, and of nobody where both tell it', () => {
  if (a === undefined || b === undefined) throw new Error('there are no such rows');
  expect(silentAccounts(b, accounts).map(({ source }) => source.id)).toEqual(['C']);
  expect(mayHaveStop(b, 'silence', noLinks, noNotes)).toBe(true);
  expect(mayHaveStop(a, 'silence', noLinks, noNotes)).toBe(false);
});

test('what two accounts tell may differ before anybody has compared it', () => {
  if (a === undefined) throw new Error('there is no such row');
  expect(mayHaveStop(a, 'difference', noLinks, noNotes)).toBe(true);
});

test('a note on any passage of a moment makes it a stop', () => {
  if (a === undefined) throw new Error('there is no such row');
  expect(mayHaveStop(a, 'note', noLinks, new Map([['C#p1', []]]))).toBe(true);
  expect(mayHaveStop(a, 'note', noLinks, new Map([['C#p2', []]]))).toBe(false);
});

test('a link waits for the reader only within its moment, and only until it is confirmed', () => {
  if (a === undefined || c === undefined) throw new Error('there are no such rows');
  const proposed = { ...confirmedLink('M#p1', 'C#p1'), state: 'proposed' } as const;
  const leading = { ...confirmedLink('M#p3', 'C#p1'), state: 'proposed' } as const;
  expect(isProposedRow(a, linksByPassage([proposed]))).toBe(true);
  expect(isProposedRow(a, linksByPassage([confirmedLink('M#p1', 'C#p1')]))).toBe(false);
  expect(isProposedRow(c, linksByPassage([leading]))).toBe(false);
});
