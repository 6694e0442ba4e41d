import { isLacuna, type SourcePassage } from '../library/source';
import type { Block } from './block';

/** The longest cause of a redaction that a block keeps. */
const longestCause = 300;

/** The passages of a source as a text: the nearest thing to blocks that a source has which was not brought in. */
export function passageBlocks(passages: readonly SourcePassage[]): Block[] {
  return passages.map((passage, index) => {
    const id = `b${index + 1}`;
    return isLacuna(passage)
      ? { kind: 'redaction', id, cause: passage.lacuna.slice(0, longestCause) }
      : { kind: 'paragraph', id, text: passage.text };
  });
}
