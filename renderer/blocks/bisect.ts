/**
 * The first number from 0 up for which something holds; `length` where it holds for none below that.
 * Once it holds, it holds for all that follow.
 */
export function bisect(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
