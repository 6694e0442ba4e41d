import type { Row } from '../../domain/collation/arrangeRows';
import type { LinksByPassage } from '../../domain/collation/linksByPassage';
import type { MoveBetween } from '../../domain/collation/moveBetween';
import type { OpenCollation } from './openCollation';

/** What of a comparison its rows and passages are drawn from; the same object while that stays the same. */
export type Collated = Pick<OpenCollation, 'accounts' | 'base' | 'collation' | 'rows'> & {
  readonly links: LinksByPassage;
  readonly isMoved: MoveBetween;
  /** The rows by the ids of their moments. */
  readonly rowOf: ReadonlyMap<string, Row>;
};
