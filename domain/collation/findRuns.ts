import type { PlacedPassage, Row } from './arrangeRows';

/** Neighbouring passages of one account that tell one moment: ordinals, both included. */
export type Run = { readonly column: number; readonly first: number; readonly last: number };

/** What one account has at a moment, cut where a passage of another moment stands between. */
export type Telling = { readonly run: Run; readonly passages: readonly PlacedPassage[] };

/** The runs of a row, column by column and in each account's own order. */
export function findRuns(row: Row): readonly Telling[] {
  return row.cells.flatMap((cell, column) =>
    cell.kind === 'told' ? cutRuns(cell.passages).map((passages) => asRun(column, passages)) : [],
  );
}

function cutRuns(placed: readonly PlacedPassage[]): readonly (readonly PlacedPassage[])[] {
  const runs: PlacedPassage[][] = [];
  for (const passage of placed) {
    const run = runs.at(-1);
    if (run?.at(-1)?.ordinal === passage.ordinal - 1) run.push(passage);
    else runs.push([passage]);
  }
  return runs;
}

function asRun(column: number, passages: readonly PlacedPassage[]): Telling {
  const first = passages[0]?.ordinal ?? 0;
  const last = passages.at(-1)?.ordinal ?? first;
  return { run: { column, first, last }, passages };
}
