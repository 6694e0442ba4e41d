import { failure, type Result, success } from '../result';
import type { Block } from './block';

/** The blocks with these words on the scanned page; no other block is touched. */
export function typePage(
  blocks: readonly Block[],
  id: string,
  text: string,
): Result<readonly Block[]> {
  const page = blocks.find((block) => block.id === id);
  if (page?.kind !== 'scanned page') {
    return failure({ message: `The text has no scanned page “${id}”.` });
  }
  return success(blocks.map((block) => (block === page ? { ...page, text } : block)));
}
