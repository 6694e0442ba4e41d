import type { Row } from '../../domain/collation/arrangeRows';
import type { Collation } from '../../domain/collation/collation';
import type { LinksByPassage } from '../../domain/collation/linksByPassage';
import type { MoveBetween } from '../../domain/collation/moveBetween';
import type { Account } from '../../domain/library/account';

/** A comparison as it is drawn: the accounts in the order of their columns, the rows in that of one account. */
export type Collated = {
  readonly accounts: readonly Account[];
  /** The column of the base. */
  readonly base: number;
  readonly collation: Collation;
  readonly rows: readonly Row[];
  readonly links: LinksByPassage;
  readonly isMoved: MoveBetween;
  /** The rows by the ids of their moments. */
  readonly rowOf: ReadonlyMap<string, Row>;
};
