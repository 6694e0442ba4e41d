import { ALONE, type Matching, type Region, type Run } from './matching';

/** The unbroken runs of matched words in a region, in order. */
export function matchedRuns({ partners }: Matching, region: Region): readonly Run[] {
  const runs: Run[] = [];
  let left = region.leftStart;
  while (left < region.leftEnd) {
    const right = partners[left] ?? ALONE;
    let length = 1;
    if (right !== ALONE) {
      while (left + length < region.leftEnd && partners[left + length] === right + length) length++;
      runs.push({ left, right, length });
    }
    left += length;
  }
  return runs;
}
