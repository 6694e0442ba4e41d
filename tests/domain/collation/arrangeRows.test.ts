import { expect, test } from 'vitest';
import { arrangeRows } from '../../../domain/collation/arrangeRows';
import { collate } from '../../../domain/collation/collate';
import type { Collation } from '../../../domain/collation/collation';
import { gatherSilences } from '../../../domain/collation/gatherSilences';
import { nameMoment } from '../../../domain/collation/nameMoment';
import { sayTransposition } from '../../../domain/collation/sayTransposition';
import { asCollated } from '../../../domain/library/account';
import { anAccount } from '../../support/anAccount';

const memcon = anAccount('memcon', [
  'Yeltsin: “It is a stroke of genius.”',
  'Membership would be considered as “a longer term eventuality.”',
  '[not in the extract we hold]',
]);
const memoir = anAccount('memoir', [
  'Enlargement would be “long-term and evolutionary.”',
  'He called it a “stroke of genius.”',
]);
const letter = anAccount('letter', ['The weather in Moscow was cold.'], 'extract');
const accounts = [memcon, memoir, letter];

/** Laid down by hand, so that these tests speak of the arrangement and not of the aligner. */
const collation: Collation = {
  links: [],
  moments: [
    {
      id: 'genius',
      readings: [
        { accountId: 'memcon', passageIds: ['memcon#p1'] },
        { accountId: 'memoir', passageIds: ['memoir#p2'] },
      ],
    },
    {
      id: 'membership',
      readings: [
        { accountId: 'memcon', passageIds: ['memcon#p2'] },
        { accountId: 'memoir', passageIds: ['memoir#p1'] },
      ],
    },
    { id: 'gap', readings: [{ accountId: 'memcon', passageIds: ['memcon#p3'] }] },
    { id: 'weather', readings: [{ accountId: 'letter', passageIds: ['letter#p1'] }] },
  ],
  transpositions: [
    {
      leftAccount: 'memcon',
      rightAccount: 'memoir',
      moved: 'membership',
      past: { first: 'genius', last: 'genius', count: 1 },
    },
  ],
  omissions: [],
  complete: true,
};
const rows = arrangeRows(accounts, collation, 'memcon');

test('every passage stands in exactly one cell, with its ordinal in its own account', () => {
  const placed = rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell) =>
      cell.kind === 'told' ? cell.passages.map(({ key, ordinal }) => [row, key, ordinal]) : [],
    ),
  );
  expect(placed).toEqual([
    [0, 'memcon#p1', 1],
    [0, 'memoir#p2', 2],
    [1, 'memcon#p2', 2],
    [1, 'memoir#p1', 1],
    [2, 'memcon#p3', 3],
    [3, 'letter#p1', 1],
  ]);
});

test('a whole account that lacks a moment passes over it; of an extract that cannot be said', () => {
  expect(rows[0]?.cells[2]?.kind).toBe('notHeld');
  expect(rows[3]?.cells[0]?.kind).toBe('omitted');
});

test('another account’s lacuna is no silence', () => {
  expect(rows[2]?.cells.map(({ kind }) => kind)).toEqual(['told', 'nothing', 'nothing']);
});

test('a moved moment is marked in the account that moves it, not in the base', () => {
  const moved = rows[1]?.cells.map((cell) => (cell.kind === 'told' ? cell.moved.length : null));
  expect(moved).toEqual([0, 1, null]);
});

test('a transposition is told in words that name both accounts and quote both places', () => {
  expect(collation.transpositions.map(sayTransposition(collation, accounts))).toEqual([
    {
      text: 'memoir places “long-term and evolutionary” before “stroke of genius”; memcon after it.',
      momentId: 'membership',
    },
  ]);
});

test('a moment is called by the first words quoted in it', () => {
  expect(rows.map(nameMoment)).toEqual([
    '“It is a stroke of…”',
    '“a longer term eventuality”',
    'Gap',
    'The weather in Moscow was…',
  ]);
});

test('collating puts the base’s order first and loses no passage', () => {
  const found = collate(accounts.map(asCollated));
  const arranged = arrangeRows(accounts, found, 'memcon');
  const keys = arranged.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.kind === 'told' ? cell.passages.map(({ key }) => key) : [])),
  );
  expect([...keys].sort()).toEqual(
    ['letter#p1', 'memcon#p1', 'memcon#p2', 'memcon#p3', 'memoir#p1', 'memoir#p2'].sort(),
  );
  expect(keys.filter((key) => key.startsWith('memcon'))).toEqual([
    'memcon#p1',
    'memcon#p2',
    'memcon#p3',
  ]);
});

test('the three kinds of silence are kept apart, and no row is of two', () => {
  const named = (column: number) => {
    const { lacking, gaps, elsewhere } = gatherSilences(rows, column);
    return [lacking, gaps, elsewhere].map((kind) => kind.map(({ moment }) => moment.id));
  };
  expect(named(0)).toEqual([['weather'], ['gap'], []]);
  expect(named(1)).toEqual([['weather'], [], ['membership']]);
  expect(named(2)).toEqual([['genius', 'membership'], [], []]);
});
