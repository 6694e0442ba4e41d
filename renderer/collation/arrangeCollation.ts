import { type Row, rowArranger } from '../../domain/collation/arrangeRows';
import type { Collation } from '../../domain/collation/collation';
import { inReadingOrder } from '../../domain/collation/inReadingOrder';
import { linksByPassage } from '../../domain/collation/linksByPassage';
import { moveBetween } from '../../domain/collation/moveBetween';
import type { Judgements } from '../../domain/judgements/judgements';
import { type Account, asCollated } from '../../domain/library/account';
import type { Choice } from '../state/view';
import type { Collated } from './collated';
import type { Steps } from './inSlices';

/** What a comparison is drawn from. */
export type Desk = {
  readonly choice: Choice;
  /** In the order of the columns. */
  readonly accounts: readonly Account[];
  readonly judgements: Judgements;
};

/** Puts a collation into the columns and the order that the reader has chosen: no order needs another alignment. */
export function* arrangeCollation(desk: Desk, collation: Collation): Steps<Collated> {
  const { choice, accounts, judgements } = desk;
  const leads = ({ source }: Account) => source.id === (choice.order ?? choice.base);
  const leadFirst = [...accounts].sort((a, b) => Number(leads(b)) - Number(leads(a)));
  const moments = inReadingOrder(leadFirst.map(asCollated), collation.moments);
  yield;
  const toRow = rowArranger(accounts, collation, choice.base, judgements);
  const rowOf = new Map<string, Row>();
  for (const moment of moments) {
    yield;
    rowOf.set(moment.id, toRow(moment));
  }
  const links = linksByPassage(collation.links);
  yield;
  return {
    accounts,
    base: Math.max(
      0,
      accounts.findIndex(({ source }) => source.id === choice.base),
    ),
    collation,
    rows: [...rowOf.values()],
    links,
    isMoved: moveBetween(accounts, collation),
    rowOf,
  };
}
