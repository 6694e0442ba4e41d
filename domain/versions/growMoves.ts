import type { Stretch } from '../difference/stretch';
import type { Span } from '../text/span';
import { placesApart } from './placesApart';
import type { Sides } from './sides';

/** A block that fills so much of a paragraph is that paragraph, changed at its ends. */
const leastFilled = 0.5;

/**
 * Lets moved blocks reach to the ends of the paragraphs that they mostly fill: what was changed there belongs to them.
 * A paragraph with words matched where it stands, or with a part of another block, is left as it is.
 */
export function growMoves(
  moves: readonly Sides<Span>[],
  paragraphs: Sides<readonly Span[]>,
  stretches: readonly Stretch[],
): readonly Sides<Span>[] {
  const places = placesApart(stretches);
  const growOn = (side: keyof Sides<unknown>, move: Sides<Span>): Span => {
    const isFree = (paragraph: Span) =>
      places.some((place) => shared(place[side], paragraph) === lengthOf(paragraph)) &&
      moves.every((other) => other === move || shared(other[side], paragraph) === 0);
    const isFilled = (paragraph: Span) =>
      shared(move[side], paragraph) >= leastFilled * lengthOf(paragraph);
    return hull(
      move[side],
      paragraphs[side].filter((one) => isFilled(one) && isFree(one)),
    );
  };
  return moves.map((move) => ({ left: growOn('left', move), right: growOn('right', move) }));
}

function hull(span: Span, others: readonly Span[]): Span {
  return {
    start: Math.min(span.start, ...others.map(({ start }) => start)),
    end: Math.max(span.end, ...others.map(({ end }) => end)),
  };
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** How many units two spans share. */
function shared(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}
