import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRibbons, type Ribbon } from '../../../domain/collation/findRibbons';
import { aComparison, confirmedLink } from '../../support/aComparison';
import { tellings } from './tellings';

function ribbonsOf(
  told: Readonly<Record<string, string>>,
  moved: readonly string[] = [],
): readonly Ribbon[] {
  const { rows, accounts, collation } = aComparison(told, moved);
  return findRibbons(rows, accounts, collation);
}

/** "a: 0.1-2 1.3, moved" is a ribbon of moment a from passages 1 to 2 of column 0 to passage 3 of column 1. */
function drawn({ momentId, left, right, isMoved }: Ribbon): string {
  const [from, to] = [left, right].map(
    ({ column, first, last }) => `${column}.${first === last ? first : `${first}-${last}`}`,
  );
  return `${momentId}: ${from} ${to}${isMoved ? ', moved' : ''}`;
}

describe('findRibbons', () => {
  test('joins what two neighbouring columns tell of one moment', () => {
    expect(ribbonsOf({ M: 'a b', C: 'x a' }).map(drawn)).toEqual(['a: 0.1 1.2']);
  });

  test('goes past a column that does not tell the moment', () => {
    expect(ribbonsOf({ M: 'a', C: 'x', T: 'a' }).map(drawn)).toEqual(['a: 0.1 2.1']);
  });

  test('goes from teller to teller, and from none to one further on', () => {
    expect(ribbonsOf({ M: 'a', C: 'a', T: 'a' }).map(drawn)).toEqual(['a: 0.1 1.1', 'a: 1.1 2.1']);
  });

  test('takes neighbouring passages together and keeps separated ones apart', () => {
    expect(ribbonsOf({ M: 'a a b a', C: 'a' }).map(drawn)).toEqual(['a: 0.1-2 1.1', 'a: 0.4 1.1']);
  });

  test('says what two accounts tell in another order', () => {
    const told = { M: 'a b', C: 'b a', T: 'b a' };
    expect(ribbonsOf(told, ['b C M']).map(drawn)).toEqual([
      'a: 0.1 1.2',
      'a: 1.2 2.2',
      'b: 0.2 1.1, moved',
      'b: 1.1 2.1',
    ]);
  });

  test('knows the links that the reader has confirmed, whichever side they were drawn from', () => {
    const { rows, accounts, collation } = aComparison({ M: 'a b', C: 'a b' });
    const links = [confirmedLink('C#p2', 'M#p2')];
    const confirmed = findRibbons(rows, accounts, { ...collation, links });
    expect(confirmed.map(({ momentId, isConfirmed }) => [momentId, isConfirmed])).toEqual([
      ['a', false],
      ['b', true],
    ]);
  });

  test('gives every ribbon a name of its own', () => {
    fc.assert(
      fc.property(tellings, (told) => {
        const keys = ribbonsOf(told).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  test('leads every passage that is told elsewhere to somewhere', () => {
    fc.assert(
      fc.property(tellings, (told) => {
        const ends = ribbonsOf(told).flatMap(({ left, right }) => [left, right]);
        for (const { cells } of aComparison(told).rows) {
          const readings = cells.map((cell) => (cell.kind === 'told' ? cell.passages : []));
          if (readings.filter(({ length }) => length > 0).length < 2) continue;
          for (const [column, passages] of readings.entries()) {
            for (const { ordinal } of passages) {
              const isHere = (end: Ribbon['left']) =>
                end.column === column && end.first <= ordinal && ordinal <= end.last;
              expect(ends.some(isHere)).toBe(true);
            }
          }
        }
      }),
    );
  });
});
