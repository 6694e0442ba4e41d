import type { Transposition } from '../../domain/collation/collation';
import type { OpenCollation } from './openCollation';

/** Where a moved moment stands in the base, in words: "M tells this at 12". */
export function placeInBase({ moved }: Transposition, open: OpenCollation): string {
  const row = open.rows.find(({ moment }) => moment.id === moved);
  const cell = row?.cells[open.base];
  const siglum = open.accounts[open.base]?.source.siglum ?? '';
  if (cell?.kind !== 'told') return `${siglum} tells this elsewhere`;
  return `moved: ${siglum} tells this at ${cell.passages.map(({ ordinal }) => ordinal).join(', ')}`;
}
