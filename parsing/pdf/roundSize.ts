/** A size to the half point: programs that make PDFs round in their own ways. */
export function roundSize(size: number): number {
  return Math.round(size * 2) / 2;
}
