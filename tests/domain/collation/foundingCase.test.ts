import { expect, test } from 'vitest';
import { collate } from '../../../domain/collation/collate';
import { sayTransposition } from '../../../domain/collation/sayTransposition';
import { asCollated, openAccounts } from '../../../domain/library/account';
import { readEpisodes, readLibraryHead, readSources } from '../../corpus/corpus';

const memcon = 'ebb621-08';
const christopher = 'christopher-1998';
const talbott = 'talbott-2002';

const accounts = openAccounts(
  {
    name: readLibraryHead().name,
    opening: { episode: '', accounts: [] },
    sources: readSources(),
    episodes: readEpisodes(),
    problems: [],
  },
  '1993-10-22-zavidovo',
  [memcon, christopher, talbott],
);
const collation = collate(accounts.map(asCollated));

function isLinked(one: string, other: string): boolean {
  return collation.links.some(
    ({ left, right }) =>
      (left.includes(one) && right.includes(other)) ||
      (left.includes(other) && right.includes(one)),
  );
}

test.each([
  ['stroke-of-genius', 'stroke-of-genius'],
  ['great-idea', 'great-idea'],
  ['longer-term', 'long-term'],
])('the memcon’s %s is linked to Christopher’s %s', (told, retold) => {
  expect(isLinked(`${memcon}#${told}`, `${christopher}#${retold}`)).toBe(true);
});

test('a name in common is not enough for a link, wherever the two stand', () => {
  expect(isLinked(`${memcon}#tension`, `${christopher}#long-term`)).toBe(false);
});

test('the offer of the Partnership is one moment of all three', () => {
  const offer = collation.moments.find(({ readings }) =>
    readings.some(({ passageIds }) => passageIds.includes(`${memcon}#open-to-all`)),
  );
  expect(offer?.readings.flatMap(({ passageIds }) => passageIds)).toEqual(
    expect.arrayContaining([`${christopher}#partnership`, `${talbott}#not-now`]),
  );
});

test('Christopher is seen to place the long term before the praise that the memcon has first', () => {
  expect(
    collation.transpositions.map(sayTransposition(collation, accounts)).map(({ text }) => text),
  ).toEqual([
    expect.stringMatching(
      /^Christopher 1998 places “?long-term and evolutionary\.?”? before .*great idea.*; .* after it\.$/,
    ),
  ]);
});
