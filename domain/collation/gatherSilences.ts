import type { Cell, Row } from './arrangeRows';
import { hasGap } from './isLacuna';

/** What an account does not tell at its place, three kinds kept apart. Every row stands in one of them at the most. */
export type Silences = {
  /** It passes over the moment; of an extract we can only say that what we hold does. */
  readonly lacking: readonly Row[];
  /** The text we hold is cut or redacted there. */
  readonly gaps: readonly Row[];
  /** It tells the moment, but at another place than the base. */
  readonly elsewhere: readonly Row[];
};

export function gatherSilences(rows: readonly Row[], column: number): Silences {
  const having = (test: (cell: Cell) => boolean) =>
    rows.filter(({ cells }) => {
      const cell = cells[column];
      return cell !== undefined && test(cell);
    });
  return {
    lacking: having(({ kind }) => kind === 'omitted' || kind === 'notHeld'),
    gaps: having(isGap),
    elsewhere: having((cell) => cell.kind === 'told' && cell.moved.length > 0 && !isGap(cell)),
  };
}

function isGap(cell: Cell): boolean {
  if (cell.kind !== 'told') return false;
  return cell.passages.some(({ key, passage }) =>
    'lacuna' in passage ? true : hasGap({ id: key, text: passage.text }),
  );
}
