import type { Mark } from '../../../domain/blocks/block';
import { blockText } from '../../../domain/blocks/blockText';
import type { Place } from '../../../domain/structure/structure';
import { type Span, spanText } from '../../../domain/text/span';
import { useAppState } from '../../state/StoreContext';
import { usePane } from '../PaneContext';
import { MarkedWords } from '../text/MarkedText';

/** A stretch of this text as it was set. */
export function PlacedWords({ place }: { readonly place: Place }) {
  const { texts } = useAppState();
  const { source } = usePane();
  const block = texts.get(source.id)?.blocks.find(({ id }) => id === place.block);
  if (block === undefined) return null;
  const marks = 'marks' in block ? (block.marks ?? []) : [];
  return (
    <p className="preview-words">
      <MarkedWords
        text={spanText(blockText(block), place.span)}
        marks={marksWithin(marks, place.span)}
        ranges={[]}
      />
    </p>
  );
}

/** The marks that lie within a stretch, counted from its start. */
function marksWithin(marks: readonly Mark[], { start, end }: Span): readonly Mark[] {
  return marks
    .filter((mark) => mark.start >= start && mark.end <= end)
    .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
}
