import type { Fragment } from './fragment';

/** Takes out of a fragment the white space with which both sides of it begin or end alike. */
export function releaseSpace(left: string, right: string, fragment: Fragment): Fragment {
  let { start: leftStart, end: leftEnd } = fragment.left;
  let { start: rightStart, end: rightEnd } = fragment.right;
  const isSpace = (leftAt: number, rightAt: number) =>
    leftStart < leftEnd &&
    rightStart < rightEnd &&
    left[leftAt] === right[rightAt] &&
    /\s/u.test(left.charAt(leftAt));
  while (isSpace(leftStart, rightStart)) {
    leftStart++;
    rightStart++;
  }
  while (isSpace(leftEnd - 1, rightEnd - 1)) {
    leftEnd--;
    rightEnd--;
  }
  return {
    left: { start: leftStart, end: leftEnd },
    right: { start: rightStart, end: rightEnd },
  };
}
