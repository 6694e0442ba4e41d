/**
 * Orders EDTF dates by their earliest day, for `sort`: negative where the left one is earlier.
 * A year stands before its months, a month before its days, and what has no date after everything.
 */
export function compareDates(left: string, right: string): number {
  const [leftKey, rightKey] = [sortKey(left), sortKey(right)];
  if (leftKey === rightKey) return 0;
  if (leftKey === '' || rightKey === '') return leftKey === '' ? 1 : -1;
  return leftKey < rightKey ? -1 : 1;
}

/** The first known end of an interval, without the marks of doubt; unknown digits count as the earliest. */
function sortKey(date: string): string {
  const ends = date.split('/').map((end) => end.replace(/[?~%]|\.\./g, ''));
  return (ends.find((end) => end !== '') ?? '').replaceAll('X', '0');
}
