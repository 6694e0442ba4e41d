import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRibbons } from '../../../domain/collation/findRibbons';
import { drawRibbons } from '../../../renderer/ribbons/drawRibbons';
import { openSight } from '../../../renderer/ribbons/ribbonsInSight';
import { aComparison } from '../../support/aComparison';
import { aColumn } from './columns';

const { rows, accounts, collation } = aComparison({ M: 'a b c d', C: 'b a', T: 'd a' }, ['b M C']);
const ribbons = findRibbons(rows, accounts, collation);
const inSight = openSight(ribbons);
const columns = [aColumn([100, 60, 0, 300]), aColumn([50, 250], 150), aColumn([80, 80], 300)];
const offset = fc.integer({ min: -50, max: 500 });

describe('openSight', () => {
  test('what is drawn of the ribbons in sight is what is drawn of them all', () => {
    fc.assert(
      fc.property(fc.tuple(offset, offset, offset), (offsets) => {
        const frame = { columns, offsets };
        expect(drawRibbons(inSight(frame), frame)).toEqual(drawRibbons(ribbons, frame));
      }),
    );
  });

  test('passes over ribbons that are out of sight at both ends', () => {
    const names = inSight({ columns, offsets: [160, 500, 500] }).map(({ momentId }) => momentId);
    expect(names).toEqual(['d']);
  });
});
