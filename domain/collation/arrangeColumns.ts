import { type Account, passageKey } from '../library/account';
import type { PlacedPassage, Row } from './arrangeRows';

/** A passage in its column, and the place of its row among the rows; null while it is not collated. */
export type ToldPassage = { readonly placed: PlacedPassage; readonly row: number | null };

/**
 * The same comparison read down instead of across: each account unbroken, in its own order.
 * Law: a column holds every passage of its account once, at the place its ordinal says.
 */
export function arrangeColumns(
  accounts: readonly Account[],
  rows: readonly Row[],
): readonly (readonly ToldPassage[])[] {
  const rowOf = new Map(
    rows.flatMap(({ moment }, row) =>
      moment.readings.flatMap(({ passageIds }) => passageIds.map((key) => [key, row] as const)),
    ),
  );
  return accounts.map(({ source, passages }) =>
    passages.map((passage, i) => {
      const key = passageKey(source.id, passage.id);
      return { placed: { key, ordinal: i + 1, passage }, row: rowOf.get(key) ?? null };
    }),
  );
}
