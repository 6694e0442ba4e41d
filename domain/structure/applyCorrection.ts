import type { Corrections } from './corrections';

/** What a reader says in one go of what was recognised. */
export type Correction =
  | { readonly kind: 'confirm' | 'reject' | 'withdraw'; readonly ids: readonly string[] }
  /** The document that begins at this block has this number, and those that follow count on from it. */
  | { readonly kind: 'renumber'; readonly block: string; readonly number: number };

/**
 * What the reader has said after saying this too. The latest word counts; `withdraw` takes back whichever was said.
 * To undo is to keep the earlier value.
 */
export function applyCorrection(corrections: Corrections, correction: Correction): Corrections {
  if (correction.kind === 'renumber') return renumber(corrections, correction);
  const { kind, ids } = correction;
  const said = new Set(ids);
  const confirmed = corrections.confirmed.filter((id) => !said.has(id));
  const rejected = corrections.rejected.filter((id) => !said.has(id));
  if (kind === 'confirm') confirmed.push(...said);
  if (kind === 'reject') rejected.push(...said);
  return { ...corrections, confirmed, rejected };
}

function renumber(
  corrections: Corrections,
  { block, number }: { readonly block: string; readonly number: number },
): Corrections {
  const others = corrections.numbers.filter((other) => other.block !== block);
  return { ...corrections, numbers: [...others, { block, number }] };
}
