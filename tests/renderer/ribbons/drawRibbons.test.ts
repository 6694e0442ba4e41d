import { describe, expect, test } from 'vitest';
import { findRibbons } from '../../../domain/collation/findRibbons';
import { drawRibbons, outlineOf, spineOf } from '../../../renderer/ribbons/drawRibbons';
import { aComparison } from '../../support/aComparison';
import { aColumn } from './columns';

const { rows, accounts, collation } = aComparison({ M: 'a b c d', C: 'b a', T: 'd' }, ['b M C']);
const ribbons = findRibbons(rows, accounts, collation);
const columns = [aColumn([100, 100, 100, 100]), aColumn([50, 50], 150), aColumn([80], 300)];
const atTheTop = { columns, offsets: [0, 0, 0] };

function bandOf(momentId: string, frame = atTheTop) {
  return drawRibbons(ribbons, frame).bands.find(({ ribbon }) => ribbon.momentId === momentId);
}

describe('drawRibbons', () => {
  test('joins the passages at the heights at which they stand', () => {
    // a stands at 0 to 100 beside column 0, which ends at 100, and at 50 to 100 in column 1, which begins at 150.
    expect(bandOf('a')?.edges).toBe('M100,3C125,3,125,53,150,53M100,97C125,97,125,97,150,97');
  });

  test('follows its columns when they scroll', () => {
    expect(bandOf('a', { columns, offsets: [20, 30, 0] })?.edges).toBe(
      'M100,-17C125,-17,125,23,150,23M100,77C125,77,125,67,150,67',
    );
  });

  test('draws what has moved above the rest', () => {
    const { bands } = drawRibbons(ribbons, atTheTop);
    expect(bands.map(({ ribbon }) => ribbon.momentId)).toEqual(['a', 'b']);
  });

  test('says where a ribbon leads whose other end is out of sight', () => {
    const scrolled = { columns, offsets: [120, 0, 0] };
    expect(bandOf('a', scrolled)).toBeUndefined();
    const stubs = drawRibbons(ribbons, scrolled).stubs;
    const stub = stubs.find(({ ribbon }) => ribbon.momentId === 'a');
    expect(stub).toMatchObject({ x: 150, y: 75, way: -1, place: 'above', to: { column: 0 } });
  });

  test('says at both ends where a ribbon leads that goes past a column', () => {
    const { stubs } = drawRibbons(ribbons, { columns, offsets: [50, 0, 0] });
    const places = stubs
      .filter(({ ribbon }) => ribbon.momentId === 'd')
      .map(({ x, way, place, to }) => [x, way, place, to.column]);
    expect(places).toEqual([
      [100, 1, 'in sight', 2],
      [300, -1, 'in sight', 0],
    ]);
  });

  test('draws nothing of a ribbon that is out of sight at both ends', () => {
    const { bands, stubs } = drawRibbons(ribbons, { columns, offsets: [110, 110, 0] });
    const drawn = [...bands, ...stubs].map(({ ribbon }) => ribbon.momentId);
    expect(drawn).not.toContain('a');
  });

  test('draws nothing of passages that are not laid out yet', () => {
    expect(drawRibbons(ribbons, { columns: [], offsets: [] })).toEqual({ bands: [], stubs: [] });
  });
});

test('the line of a lifted moment goes over the columns between', () => {
  const far = ribbons.find(({ momentId }) => momentId === 'd');
  expect(far && spineOf(far, atTheTop)).toBe('M100,350C200,350,200,40,300,40');
});

test('the outline of a run takes in its passages', () => {
  const run = { column: 0, first: 2, last: 3 };
  expect(outlineOf(run, { columns, offsets: [100, 0, 0] })).toEqual({
    x: 0,
    y: 3,
    width: 100,
    height: 194,
  });
});
