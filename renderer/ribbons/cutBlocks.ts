import type { ToldPassage } from '../../domain/collation/arrangeColumns';
import { blockSize } from './columnPlaces';

/** The passages of a column in blocks; all but the last are full. */
export function cutBlocks(passages: readonly ToldPassage[]): readonly (readonly ToldPassage[])[] {
  const count = Math.ceil(passages.length / blockSize);
  return Array.from({ length: count }, (_, i) =>
    passages.slice(i * blockSize, (i + 1) * blockSize),
  );
}
