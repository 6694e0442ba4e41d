import { useEffect, useState, useSyncExternalStore } from 'react';
import type { PlacedPassage, Row } from '../../domain/collation/arrangeRows';
import { findLandmarks, type Landmark } from '../../domain/collation/findLandmarks';
import { wholeId } from '../../domain/library/comparedPassage';
import { isLacuna } from '../../domain/library/source';
import { locateInPart } from '../../domain/notes/locateInPart';
import type { Note } from '../../domain/notes/note';
import type { Collated } from '../collation/collated';
import { marksNews, readingMarks, subscribeToMarks } from '../collation/readingMarks';
import type { NumberedRow } from '../collation/shownRows';
import { notesByPassage } from '../notes/notesByPassage';
import { useAppState } from '../state/StoreContext';

/** How long the rows are looked through before the reader's keys are heard again, in milliseconds. */
const slice = 8;

type Finder = { readonly next: () => readonly Landmark[]; readonly isDone: () => boolean };

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
    const finder = openFinder(shown, collated, notes);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const found: Landmark[] = [];
    let told = 0;
    const step = () => {
      found.push(...finder.next());
      // Twice as many each time: the strip is drawn anew some dozen times, however long the comparison.
      if (finder.isDone() || found.length >= 2 * told) {
        told = found.length;
        setLandmarks([...found]);
      }
      if (!finder.isDone()) timer = setTimeout(step);
    };
    step();
    return () => clearTimeout(timer);
  }, [shown, collated, notes, news]);
  return landmarks;
}

/** Finds the landmarks from the first row to the last, as many at a time as a slice of time allows. */
function openFinder(
  shown: readonly NumberedRow[],
  { base, links }: Collated,
  notes: readonly Note[],
): Finder {
  const byPassage = notesByPassage(notes);
  let at = 0;
  return {
    isDone: () => at >= shown.length,
    next: () => {
      const end = performance.now() + slice;
      const found: Landmark[] = [];
      for (let one = shown[at]; one !== undefined && performance.now() < end; one = shown[at]) {
        const here = findLandmarks(
          [one.row],
          [readingMarks(one.row, base, links)],
          notedPassages(one.row, byPassage),
        );
        found.push(...here.map(({ kind }) => ({ kind, row: at })));
        at += 1;
      }
      return found;
    },
  };
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
