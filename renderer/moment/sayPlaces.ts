import { passageKey } from '../../domain/library/account';
import type { OpenCollation } from '../collation/openCollation';

/** Passages by siglum and ordinal: "M 14", "C 2, 4". */
export function sayPlaces(keys: readonly string[], open: OpenCollation): string {
  for (const { source, passages } of open.accounts) {
    const ordinals = passages.flatMap(({ id }, i) =>
      keys.includes(passageKey(source.id, id)) ? [i + 1] : [],
    );
    if (ordinals.length > 0) return `${source.siglum} ${ordinals.join(', ')}`;
  }
  return '';
}
