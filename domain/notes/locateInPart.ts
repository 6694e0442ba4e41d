import { type ComparedTelling, wholeOf } from '../library/comparedPassage';
import type { Span } from '../text/span';
import { spanWithin } from '../text/spanWithin';
import type { Anchor } from './anchor';
import { locateAnchor } from './locateAnchor';

/**
 * What of the words of an anchor stands in a compared passage, which may be a part of the one they hang on; null where they
 * stand in another part or are gone.
 */
export function locateInPart(anchor: Anchor, passage: ComparedTelling): Span | null {
  const { id, text, start } = wholeOf(passage);
  if (anchor.passage !== id) return null;
  const span = locateAnchor(anchor, text);
  return span && spanWithin(span, { start, end: start + passage.text.length });
}
