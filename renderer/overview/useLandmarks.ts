import { useEffect, useState, useSyncExternalStore } from 'react';
import type { PlacedPassage, Row } from '../../domain/collation/arrangeRows';
import { findLandmarks, type Landmark } from '../../domain/collation/findLandmarks';
import { wholeId } from '../../domain/library/comparedPassage';
import { isLacuna } from '../../domain/library/source';
import { locateInPart } from '../../domain/notes/locateInPart';
import type { Note } from '../../domain/notes/note';
import type { Collated } from '../collation/collated';
import { inIdleTime } from '../collation/inIdleTime';
import type { Steps } from '../collation/inSlices';
import { marksNews, readingMarks, subscribeToMarks } from '../collation/readingMarks';
import type { NumberedRow } from '../collation/shownRows';
import { notesByPassage } from '../notes/notesByPassage';
import { useAppState } from '../state/StoreContext';

/** So many are shown as soon as they are found; then again whenever there are twice as many. */
const firstShown = 50;

/** The landmarks of the rows shown; those of a long comparison come step by step, as its text does. */
export function useLandmarks(
  shown: readonly NumberedRow[],
  collated: Collated,
): readonly Landmark[] {
  const { notes } = useAppState();
  const news = useSyncExternalStore(subscribeToMarks, marksNews);
  const [landmarks, setLandmarks] = useState<readonly Landmark[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with news of marks the rows are looked through again
  useEffect(() => {
    return inIdleTime(findInRows(shown, collated, notes, setLandmarks), setLandmarks);
  }, [shown, collated, notes, news]);
  return landmarks;
}

/** Finds the landmarks from the first row to the last, and now and then shows those found so far. */
function* findInRows(
  shown: readonly NumberedRow[],
  { base, links }: Collated,
  notes: readonly Note[],
  show: (landmarks: readonly Landmark[]) => void,
): Steps<readonly Landmark[]> {
  const byPassage = notesByPassage(notes);
  const found: Landmark[] = [];
  let next = firstShown;
  for (const [at, { row }] of shown.entries()) {
    yield;
    const here = findLandmarks(
      [row],
      [readingMarks(row, base, links)],
      notedPassages(row, byPassage),
    );
    found.push(...here.map(({ kind }) => ({ kind, row: at })));
    if (found.length < next) continue;
    next = 2 * found.length;
    show([...found]);
  }
  return found;
}

/** The keys of the passages on which a note is drawn: one whose words are lost is drawn nowhere. */
function notedPassages(
  { cells }: Row,
  byPassage: ReadonlyMap<string, readonly Note[]>,
): ReadonlySet<string> {
  const isNoted = ({ key, passage }: PlacedPassage) =>
    !isLacuna(passage) &&
    (byPassage.get(wholeId(key)) ?? []).some(
      ({ anchor }) => locateInPart(anchor, passage) !== null,
    );
  const passages = cells.flatMap((cell) => (cell.kind === 'told' ? cell.passages : []));
  return new Set(passages.filter(isNoted).map(({ key }) => key));
}
