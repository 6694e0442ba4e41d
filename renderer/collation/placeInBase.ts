import type { Transposition } from '../../domain/collation/collation';
import type { Collated } from './collated';

/** Where a moved moment stands in the base, in words: "moved: M tells this at 12". */
export function placeInBase({ moved }: Transposition, { rowOf, accounts, base }: Collated): string {
  const cell = rowOf.get(moved)?.cells[base];
  const siglum = accounts[base]?.source.siglum ?? '';
  if (cell?.kind !== 'told') return `${siglum} tells this elsewhere`;
  return `moved: ${siglum} tells this at ${cell.passages.map(({ ordinal }) => ordinal).join(', ')}`;
}
