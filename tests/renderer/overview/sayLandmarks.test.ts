import { expect, test } from 'vitest';
import { shownRows } from '../../../renderer/collation/shownRows';
import { sayLandmarks } from '../../../renderer/overview/sayLandmarks';
import { aComparison } from '../../support/aComparison';

const { rows } = aComparison({ M: 'idea x partnership', C: 'idea partnership' });

test('one landmark is said with the name of its moment', () => {
  const said = sayLandmarks({ kind: 'transposition', rows: [0] }, shownRows(rows, 'all'));
  expect(said).toBe('Moment 1, idea: told in another order');
});

test('moments keep their numbers when others are not shown', () => {
  const said = sayLandmarks({ kind: 'note', rows: [1] }, shownRows(rows, 'shared'));
  expect(said).toBe('Moment 3, partnership: a note');
});

test('several are said with their first and last moment and their number', () => {
  const said = sayLandmarks({ kind: 'difference', rows: [0, 2] }, shownRows(rows, 'all'));
  expect(said).toBe('Moments 1 to 3: words differ in 2');
});
