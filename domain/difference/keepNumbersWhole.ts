import { isWordEdge, numberOver } from './edgeOf';
import { type Fragment, roomFor } from './fragment';

/**
 * Widens fragments that begin or end within a number, so that not half of "1990–1995" is called different. Only
 * what both sides spell alike is taken in, as long as something is left of the island.
 */
export function keepNumbersWhole(
  left: string,
  right: string,
  fragments: readonly Fragment[],
  whole: Fragment,
): readonly Fragment[] {
  const widened: Fragment[] = [];
  fragments.forEach((fragment, index) => {
    const room = roomFor(widened.at(-1), fragments[index + 1], whole);
    const before = lengthBefore(left, right, fragment, room);
    const after = lengthAfter(left, right, fragment, room);
    widened.push({
      left: { start: fragment.left.start - before, end: fragment.left.end + after },
      right: { start: fragment.right.start - before, end: fragment.right.end + after },
    });
  });
  return widened;
}

/** How much of a number stands before a fragment that begins within it. */
function lengthBefore(
  left: string,
  right: string,
  { left: { start: leftStart }, right: { start: rightStart } }: Fragment,
  room: Fragment,
): number {
  const length = Math.max(
    leftStart - (numberOver(left, leftStart)?.start ?? leftStart),
    rightStart - (numberOver(right, rightStart)?.start ?? rightStart),
  );
  if (length === 0) return 0;
  const most = Math.min(leftStart - room.left.start, rightStart - room.right.start);
  const isAlike =
    left.slice(leftStart - length, leftStart) === right.slice(rightStart - length, rightStart);
  const isClean = isWordEdge(left, leftStart - length) && isWordEdge(right, rightStart - length);
  return length < most && isAlike && isClean ? length : 0;
}

/** How much of a number stands after a fragment that ends within it. */
function lengthAfter(
  left: string,
  right: string,
  { left: { end: leftEnd }, right: { end: rightEnd } }: Fragment,
  room: Fragment,
): number {
  const length = Math.max(
    (numberOver(left, leftEnd)?.end ?? leftEnd) - leftEnd,
    (numberOver(right, rightEnd)?.end ?? rightEnd) - rightEnd,
  );
  if (length === 0) return 0;
  const most = Math.min(room.left.end - leftEnd, room.right.end - rightEnd);
  const isAlike =
    left.slice(leftEnd, leftEnd + length) === right.slice(rightEnd, rightEnd + length);
  const isClean = isWordEdge(left, leftEnd + length) && isWordEdge(right, rightEnd + length);
  return length < most && isAlike && isClean ? length : 0;
}
