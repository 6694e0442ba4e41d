import { givenName } from '../judgements/judge';
import { type Judgements, noJudgements } from '../judgements/judgements';
import { type Account, passageKey } from '../library/account';
import type { SourcePassage } from '../library/source';
import type { Collation, Moment, Transposition } from './collation';

/** A passage in its cell, with its place in its own account, from 1. */
export type PlacedPassage = {
  readonly key: string;
  readonly ordinal: number;
  readonly passage: SourcePassage;
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
  const placed = placePassages(accounts);
  return collation.moments.map((moment) => {
    const readings = accounts.map((account) => readingOf(moment, account.source.id, placed));
    const isLacuna = readings.flat().every(({ passage }) => 'lacuna' in passage);
    return {
      moment,
      givenName: givenName(judgements, moment),
      cells: accounts.map((account, column) => {
        const passages = readings[column] ?? [];
        if (passages.length > 0) {
          const moved = movesOf(collation, moment.id, account.source.id, baseId);
          return { kind: 'told', passages, moved };
        }
        if (isLacuna) return { kind: 'nothing' };
        return { kind: account.extent === 'whole' ? 'omitted' : 'notHeld' };
      }),
    };
  });
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

function movesOf(
  collation: Collation,
  momentId: string,
  accountId: string,
  baseId: string,
): readonly Transposition[] {
  return collation.transpositions.filter(
    ({ moved, leftAccount, rightAccount }) =>
      moved === momentId &&
      accountId !== baseId &&
      [leftAccount, rightAccount].includes(accountId) &&
      [leftAccount, rightAccount].includes(baseId),
  );
}
