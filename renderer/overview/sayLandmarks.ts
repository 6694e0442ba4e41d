import type { LandmarkKind } from '../../domain/collation/findLandmarks';
import { nameMoment } from '../../domain/collation/nameMoment';
import type { NumberedRow } from '../collation/shownRows';
import type { LandmarkGroup } from './gatherLandmarks';

/** What is said of a moment for each kind of landmark. */
export const landmarkWords: Record<LandmarkKind, string> = {
  difference: 'words differ',
  transposition: 'told in another order',
  silence: 'passed over by an account',
  lacuna: 'a gap in the text',
  note: 'a note',
};

/** Moment 12, “a great idea”: told in another order; or Moments 12 to 15: words differ in 3 */
export function sayLandmarks(
  { kind, rows: at }: LandmarkGroup,
  rows: readonly NumberedRow[],
): string {
  const first = at[0] ?? 0;
  const last = at.at(-1) ?? first;
  if (first === last) return `${sayRow(first, rows)}: ${landmarkWords[kind]}`;
  const [from, to] = [rows[first]?.number, rows[last]?.number];
  return `Moments ${from} to ${to}: ${landmarkWords[kind]} in ${at.length}`;
}

/** Moment 12, “a great idea” */
export function sayRow(at: number, rows: readonly NumberedRow[]): string {
  const shown = rows[at];
  return shown === undefined ? '' : `Moment ${shown.number}, ${nameMoment(shown.row)}`;
}
