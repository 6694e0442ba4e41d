/** Odds are kept within these bounds: nothing is certain, and one link must not outweigh all others. */
const SUREST = 12;

export function logOdds(probability: number): number {
  return withinBounds(Math.log(probability / (1 - probability)), SUREST);
}

export function probabilityOf(odds: number): number {
  return 1 / (1 + Math.exp(-withinBounds(odds, SUREST)));
}

export function withinBounds(value: number, bound: number): number {
  return Math.max(-bound, Math.min(bound, value));
}
