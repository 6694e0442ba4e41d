import { locateAnchor } from '../../domain/notes/locateAnchor';
import type { Note } from '../../domain/notes/note';
import type { Range } from '../../domain/text/pieces';
import type { Span } from '../../domain/text/span';
import { spanWithin } from '../../domain/text/spanWithin';

/** That a note hangs on a stretch. */
type NoteTag = { readonly kind: 'note'; readonly id: string };

/**
 * Where the notes on this passage are drawn, the shortest first, so that of notes on the same words the most
 * particular is opened. A note whose words are lost is drawn nowhere; the list of notes still has it.
 * @param part what of the passage is drawn here, from whose start the ranges count
 */
export function noteRanges(
  notes: readonly Note[],
  source: string,
  passage: string,
  text: string,
  part: Span = { start: 0, end: text.length },
): readonly Range<NoteTag>[] {
  const ranges = notes
    // A note about a moment or a silence is shown where that stands, not as if it were on these words.
    .filter(({ about }) => about === undefined)
    .filter(({ anchor }) => anchor.source === source && anchor.passage === passage)
    .flatMap(({ id, anchor }) => {
      const all = locateAnchor(anchor, text);
      const span = all && spanWithin(all, part);
      return span === null ? [] : [{ span, tag: { kind: 'note', id } as const }];
    });
  return ranges.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
}
