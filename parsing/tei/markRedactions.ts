import type { Mark } from '../../domain/blocks/block';
import type { BlockDraft } from '../numberBlocks';

/** "[2 lines not declassified]", "[name not declassified]", as the editors of FRUS say it. */
const withheld = /\[([^[\]]{0,200}\bnot declassified\b[^[\]]{0,60})\]/gi;

/** The block with a mark on every bracket in which the editors say that words are withheld. */
export function markRedactions(draft: BlockDraft): BlockDraft {
  if (!('text' in draft) || draft.kind === 'scanned page') return draft;
  const found = [...draft.text.matchAll(withheld)].map(
    ({ 0: words, 1: cause = '', index }): Mark => ({
      kind: 'redaction',
      start: index,
      end: index + words.length,
      cause,
    }),
  );
  return found.length === 0 ? draft : { ...draft, marks: [...(draft.marks ?? []), ...found] };
}
