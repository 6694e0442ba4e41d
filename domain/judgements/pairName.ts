/** The name of a pair of passages, the same for both directions. */
export function pairName({
  left,
  right,
}: {
  readonly left: string;
  readonly right: string;
}): string {
  return [left, right].sort().join(' ');
}
