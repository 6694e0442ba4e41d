import { expect, test } from 'vitest';
import { sayElsewhere } from '../../../domain/collation/sayElsewhere';
import { aComparison } from '../../support/aComparison';

const { rows, accounts, isMoved } = aComparison({ M: 'a b c x', C: 'c a b b', T: 'b' }, ['c M C']);

function saidOf(momentId: string, column: number): string | undefined {
  const row = rows.find(({ moment }) => moment.id === momentId);
  return row && sayElsewhere(row, column, accounts, isMoved);
}

test('says by siglum and ordinal where else a moment is told', () => {
  expect(saidOf('b', 0)).toBe('Also told at C 3, 4; T 1.');
  expect(saidOf('b', 2)).toBe('Also told at M 2; C 3, 4.');
});

test('says where the order is another', () => {
  expect(saidOf('c', 0)).toBe('Also told at C 1, in another order.');
});

test('says of what nobody else tells that it is told here only', () => {
  expect(saidOf('x', 0)).toBe('Told here only.');
});
