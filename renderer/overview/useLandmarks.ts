import { useMemo } from 'react';
import type { PlacedPassage, Row } from '../../domain/collation/arrangeRows';
import { findLandmarks, type Landmark } from '../../domain/collation/findLandmarks';
import type { LinksByPassage } from '../../domain/collation/linksByPassage';
import { isLacuna } from '../../domain/library/source';
import { locateAnchor } from '../../domain/notes/locateAnchor';
import type { Note } from '../../domain/notes/note';
import { readingMarks } from '../collation/readingMarks';
import type { NumberedRow } from '../collation/shownRows';
import { useGrowingCount } from '../collation/useGrowingCount';
import { notesByPassage } from '../notes/notesByPassage';
import { useAppState } from '../state/StoreContext';

/** The landmarks of the rows shown; those of a long comparison come step by step, as its text does. */
export function useLandmarks(
  shown: readonly NumberedRow[],
  base: number,
  links: LinksByPassage,
): readonly Landmark[] {
  const { notes } = useAppState();
  const count = useGrowingCount(shown.length);
  return useMemo(() => {
    const rows = shown.slice(0, count).map(({ row }) => row);
    const marks = rows.map((row) => readingMarks(row, base, links));
    return findLandmarks(rows, marks, notedPassages(rows, notes));
  }, [shown, count, base, links, notes]);
}

/** The keys of the passages on which a note is drawn: one whose words are lost is drawn nowhere. */
function notedPassages(rows: readonly Row[], notes: readonly Note[]): ReadonlySet<string> {
  const byPassage = notesByPassage(notes);
  const isNoted = ({ key, passage }: PlacedPassage) =>
    !isLacuna(passage) &&
    (byPassage.get(key) ?? []).some(({ anchor }) => locateAnchor(anchor, passage.text) !== null);
  const passages = rows
    .flatMap(({ cells }) => cells)
    .flatMap((cell) => (cell.kind === 'told' ? cell.passages : []));
  return new Set(passages.filter(isNoted).map(({ key }) => key));
}
