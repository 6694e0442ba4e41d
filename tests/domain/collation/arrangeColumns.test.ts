import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrangeColumns } from '../../../domain/collation/arrangeColumns';
import { aComparison } from '../../support/aComparison';
import { tellings } from './tellings';

test('a column holds every passage of its account once, at the place its ordinal says', () => {
  fc.assert(
    fc.property(tellings, (told) => {
      const { accounts, rows } = aComparison(told);
      const columns = arrangeColumns(accounts, rows);
      expect(columns.map((column) => column.map(({ placed }) => placed.ordinal))).toEqual(
        accounts.map(({ passages }) => passages.map((_, i) => i + 1)),
      );
    }),
  );
});

test('a passage leads to the row of its moment', () => {
  fc.assert(
    fc.property(tellings, (told) => {
      const { accounts, rows } = aComparison(told);
      for (const { placed, row } of arrangeColumns(accounts, rows).flat()) {
        const { readings } = rows[row ?? -1]?.moment ?? { readings: [] };
        expect(readings.flatMap(({ passageIds }) => passageIds)).toContain(placed.key);
      }
    }),
  );
});

test('before anything is collated the texts are there, without moments', () => {
  const { accounts } = aComparison({ M: 'a b', C: 'b' });
  const columns = arrangeColumns(accounts, []);
  expect(columns.map((column) => column.map(({ row }) => row))).toEqual([[null, null], [null]]);
});
