import { ALONE, type Matching } from '../../../domain/difference/matching';

export function unmatched(left: readonly number[], right: readonly number[]): Matching {
  return {
    left: Int32Array.from(left),
    right: Int32Array.from(right),
    partners: new Int32Array(left.length).fill(ALONE),
    shouldStop: () => false,
    complete: true,
  };
}

/** How many words stand on one side only. */
export function editSize({ left, right, partners }: Matching): number {
  return left.length + right.length - 2 * partners.filter((partner) => partner !== ALONE).length;
}

/** In how many unbroken places words stand on one side only. */
export function countFragments({ left, right, partners }: Matching): number {
  let [fragments, leftAt, rightAt] = [0, 0, 0];
  for (let place = 0; place <= left.length; place++) {
    const partner = place === left.length ? right.length : (partners[place] ?? ALONE);
    if (partner === ALONE) continue;
    if (place > leftAt || partner > rightAt) fragments++;
    [leftAt, rightAt] = [place + 1, partner + 1];
  }
  return fragments;
}
