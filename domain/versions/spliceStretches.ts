import type { Move, Stretch } from '../difference/stretch';
import type { Span } from '../text/span';
import { placesApart } from './placesApart';
import type { Sides } from './sides';

/**
 * Puts the stretches of parts that were compared by themselves where the whole has them apart. The parts stand in the
 * order of both texts, each within one place apart. The laws of `Stretch` go on to hold.
 */
export function spliceStretches(
  stretches: readonly Stretch[],
  parts: readonly Move[],
): readonly Stretch[] {
  const both = stretches.filter(({ side }) => side === 'both');
  const apart = placesApart(stretches).flatMap((place) =>
    splicePlace(
      place,
      parts.filter((part) => isWithin(part, place)),
    ),
  );
  return [...both, ...apart].sort(byPlace);
}

function splicePlace(place: Sides<Span>, parts: readonly Move[]): readonly Stretch[] {
  let { start: left } = place.left;
  let { start: right } = place.right;
  const stretches = parts.flatMap((part) => {
    const before = apartUpTo(left, right, part.left.start, part.right.start);
    [left, right] = [part.left.end, part.right.end];
    return [...before, ...part.inner];
  });
  return [...stretches, ...apartUpTo(left, right, place.left.end, place.right.end)];
}

function apartUpTo(
  left: number,
  right: number,
  leftEnd: number,
  rightEnd: number,
): readonly Stretch[] {
  const onLeft = {
    side: 'left',
    left: { start: left, end: leftEnd },
    right: { start: right, end: right },
  } as const;
  const onRight = {
    side: 'right',
    left: { start: leftEnd, end: leftEnd },
    right: { start: right, end: rightEnd },
  } as const;
  return [...(left < leftEnd ? [onLeft] : []), ...(right < rightEnd ? [onRight] : [])];
}

/** Whether a part lies in a place on both sides. */
export function isWithin(part: Sides<Span>, place: Sides<Span>): boolean {
  return covers(place.left, part.left) && covers(place.right, part.right);
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function byPlace(one: Stretch, other: Stretch): number {
  return one.left.start - other.left.start || one.right.start - other.right.start;
}
