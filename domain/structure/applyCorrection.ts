import type { Corrections } from './corrections';

/** One thing a reader says of what was inferred. */
export type Correction =
  | { readonly kind: 'confirm' | 'reject' | 'withdraw'; readonly id: string }
  /** The document that begins at this block has this number, and those that follow count on from it. */
  | { readonly kind: 'renumber'; readonly block: string; readonly number: number };

/**
 * What the reader has said after saying this too. The latest word counts; `withdraw` takes back whichever was said.
 * To undo is to keep the earlier value.
 */
export function applyCorrection(corrections: Corrections, correction: Correction): Corrections {
  if (correction.kind === 'renumber') return renumber(corrections, correction);
  const { kind, id } = correction;
  const confirmed = corrections.confirmed.filter((other) => other !== id);
  const rejected = corrections.rejected.filter((other) => other !== id);
  if (kind === 'confirm') confirmed.push(id);
  if (kind === 'reject') rejected.push(id);
  return { ...corrections, confirmed, rejected };
}

function renumber(
  corrections: Corrections,
  { block, number }: { readonly block: string; readonly number: number },
): Corrections {
  const others = corrections.numbers.filter((other) => other.block !== block);
  return { ...corrections, numbers: [...others, { block, number }] };
}
