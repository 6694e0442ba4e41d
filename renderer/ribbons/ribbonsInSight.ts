import type { Ribbon } from '../../domain/collation/findRibbons';
import { passagesInSight } from './columnPlaces';
import type { Frame } from './LinkedScroll';

/** The numbers of the ribbons that end at a passage, by its column and its ordinal. */
type RibbonsByPassage = ReadonlyMap<number, ReadonlyMap<number, readonly number[]>>;

/**
 * Finds, frame by frame, the ribbons of which an end is in sight, in their own order. A book has ten thousand, of
 * which a screen shows some dozens: only the passages in sight are asked for theirs.
 */
export function openSight(ribbons: readonly Ribbon[]): (frame: Frame) => readonly Ribbon[] {
  const known = byPassage(ribbons);
  return ({ columns, offsets }) => {
    const numbers = new Set<number>();
    for (const [column, places] of columns.entries()) {
      const { first, last } = passagesInSight(places, offsets[column] ?? 0);
      for (let ordinal = first; ordinal <= last; ordinal += 1) {
        for (const number of known.get(column)?.get(ordinal) ?? []) numbers.add(number);
      }
    }
    return [...numbers].sort((a, b) => a - b).flatMap((number) => ribbons[number] ?? []);
  };
}

function byPassage(ribbons: readonly Ribbon[]): RibbonsByPassage {
  const known = new Map<number, Map<number, number[]>>();
  for (const [number, { left, right }] of ribbons.entries()) {
    for (const { column, first, last } of [left, right]) {
      const ordinals = known.get(column) ?? new Map<number, number[]>();
      known.set(column, ordinals);
      for (let ordinal = first; ordinal <= last; ordinal += 1) {
        ordinals.set(ordinal, [...(ordinals.get(ordinal) ?? []), number]);
      }
    }
  }
  return known;
}
