/** Of times the middle one, the one that 95 in a hundred do not exceed, and the longest; 0 of none. */
export function quantiles(times: readonly number[]) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return { median: at(0.5), p95: at(0.95), longest: at(1) };
}
