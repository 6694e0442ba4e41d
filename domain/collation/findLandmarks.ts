import { isLacuna } from '../library/source';
import type { RowMarks } from '../marking/markReadings';
import type { Cell, PlacedPassage, Row } from './arrangeRows';
import { hasGap } from './isLacuna';

/** What makes a moment worth going to. A gap in a text we hold is a lacuna and never a silence. */
export const landmarkKinds = ['difference', 'transposition', 'silence', 'lacuna', 'note'] as const;

export type LandmarkKind = (typeof landmarkKinds)[number];

/** Something to go to in a comparison, and its row, from 0. */
export type Landmark = { readonly kind: LandmarkKind; readonly row: number };

/**
 * All that a comparison has to go to, in the order of its rows; at most one of a kind in a row.
 * @param marks the marks of each row, at the row's place
 * @param noted the keys of passages that notes hang on
 */
export function findLandmarks(
  rows: readonly Row[],
  marks: readonly RowMarks[],
  noted: ReadonlySet<string>,
): readonly Landmark[] {
  return rows.flatMap(({ cells }, row) => {
    const passages = cells.flatMap((cell) => (cell.kind === 'told' ? cell.passages : []));
    const isThere: Record<LandmarkKind, boolean> = {
      difference: hasDifference(marks[row]),
      transposition: cells.some(isMoved),
      silence: cells.some(({ kind }) => kind === 'omitted'),
      lacuna: passages.some(isBroken),
      note: passages.some(({ key }) => noted.has(key)),
    };
    return landmarkKinds.filter((kind) => isThere[kind]).map((kind) => ({ kind, row }));
  });
}

function hasDifference(marks: RowMarks | undefined): boolean {
  return [...(marks?.values() ?? [])].some((ofPassage) =>
    ofPassage.some(({ tag }) => tag === 'differs'),
  );
}

function isMoved(cell: Cell): boolean {
  return cell.kind === 'told' && cell.moved.length > 0;
}

function isBroken({ passage }: PlacedPassage): boolean {
  return isLacuna(passage) || hasGap(passage);
}
