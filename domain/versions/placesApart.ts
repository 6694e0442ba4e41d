import type { Stretch } from '../difference/stretch';
import type { Span } from '../text/span';
import type { Sides } from './sides';

/** The places where two texts part: what each has between two stretches that both have. One side may have nothing. */
export function placesApart(stretches: readonly Stretch[]): readonly Sides<Span>[] {
  const places: Sides<Span>[] = [];
  let open: Sides<Span> | null = null;
  for (const { side, left, right } of stretches) {
    if (side !== 'both') open = open === null ? { left, right } : reach(open, left.end, right.end);
    else if (open !== null) places.push(open);
    if (side === 'both') open = null;
  }
  return open === null ? places : [...places, open];
}

function reach({ left, right }: Sides<Span>, leftEnd: number, rightEnd: number): Sides<Span> {
  return { left: { ...left, end: leftEnd }, right: { ...right, end: rightEnd } };
}
