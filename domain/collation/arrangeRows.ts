import { givenName } from '../judgements/judge';
import { type Judgements, noJudgements } from '../judgements/judgements';
import { type Account, passageKey } from '../library/account';
import type { ComparedPassage } from '../library/comparedPassage';
import type { Collation, Moment, Transposition } from './collation';

/** A passage in its cell, with its place in its own account, from 1. */
export type PlacedPassage = {
  readonly key: string;
  readonly ordinal: number;
  readonly passage: ComparedPassage;
};

/** What a cell holds: passages; or why it holds none. */
export type Cell =
  | {
      readonly kind: 'told';
      readonly passages: readonly PlacedPassage[];
      /** The transpositions against the base in which this moment has moved. */
      readonly moved: readonly Transposition[];
    }
  /** The account, which we hold whole, passes over the moment. */
  | { readonly kind: 'omitted' }
  /** We hold only an extract: whether the teller told it cannot be said. */
  | { readonly kind: 'notHeld' }
  /** The row is another account's lacuna; nothing is missing here. */
  | { readonly kind: 'nothing' };

export type Row = {
  readonly moment: Moment;
  readonly cells: readonly Cell[];
  /** The name the reader has given the moment. */
  readonly givenName: string | null;
};

/** One row a moment, one cell an account in the order given; the moments keep the order of the collation. */
export function arrangeRows(
  accounts: readonly Account[],
  collation: Collation,
  baseId: string,
  judgements: Judgements = noJudgements,
): readonly Row[] {
  return collation.moments.map(rowArranger(accounts, collation, baseId, judgements));
}

/** The same, row by row: a book has so many that all at once would hold up its reader. */
export function rowArranger(
  accounts: readonly Account[],
  collation: Collation,
  baseId: string,
  judgements: Judgements = noJudgements,
): (moment: Moment) => Row {
  const placed = placePassages(accounts);
  const movesOf = indexMoves(collation, baseId);
  return (moment) => {
    const readings = accounts.map((account) => readingOf(moment, account.source.id, placed));
    const isLacuna = readings.flat().every(({ passage }) => 'lacuna' in passage);
    return {
      moment,
      givenName: givenName(judgements, moment),
      cells: accounts.map((account, column) => {
        const passages = readings[column] ?? [];
        if (passages.length > 0) {
          return { kind: 'told', passages, moved: movesOf(moment.id, account.source.id) };
        }
        if (isLacuna) return { kind: 'nothing' };
        return { kind: account.extent === 'whole' ? 'omitted' : 'notHeld' };
      }),
    };
  };
}

function placePassages(accounts: readonly Account[]): ReadonlyMap<string, PlacedPassage> {
  const all = accounts.flatMap(({ source, passages }) =>
    passages.map((passage, i) => ({
      key: passageKey(source.id, passage.id),
      ordinal: i + 1,
      passage,
    })),
  );
  return new Map(all.map((placed) => [placed.key, placed]));
}

function readingOf(
  moment: Moment,
  accountId: string,
  placed: ReadonlyMap<string, PlacedPassage>,
): readonly PlacedPassage[] {
  const reading = moment.readings.find((candidate) => candidate.accountId === accountId);
  return reading?.passageIds.flatMap((id) => placed.get(id) ?? []) ?? [];
}

/** The transpositions against the base, looked up by the moment and the other account. */
function indexMoves(
  { transpositions }: Collation,
  baseId: string,
): (momentId: string, accountId: string) => readonly Transposition[] {
  const againstBase = new Map<string, Transposition[]>();
  for (const transposition of transpositions) {
    const { leftAccount, rightAccount, moved } = transposition;
    if (leftAccount !== baseId && rightAccount !== baseId) continue;
    againstBase.set(moved, [...(againstBase.get(moved) ?? []), transposition]);
  }
  return (momentId, accountId) =>
    (againstBase.get(momentId) ?? noMoves).filter(
      ({ leftAccount, rightAccount }) =>
        accountId !== baseId && (leftAccount === accountId || rightAccount === accountId),
    );
}

const noMoves: readonly Transposition[] = [];
