import type { Row } from '../../domain/collation/arrangeRows';
import type { Collation, Link } from '../../domain/collation/collation';

/** The links between passages of one moment, the reader's first, then the likeliest. */
export function linksOf(row: Row, collation: Collation): readonly Link[] {
  const passages = new Set(row.moment.readings.flatMap(({ passageIds }) => passageIds));
  return collation.links
    .filter(({ left, right }) => [...left, ...right].every((id) => passages.has(id)))
    .sort(
      (a, b) => Number(b.maker === 'reader') - Number(a.maker === 'reader') || b.score - a.score,
    );
}
