import type { Grade } from '../collation/collation';
import { diffWords } from '../difference/diffWords';
import { readableStretches } from '../difference/readableStretches';
import type { Side, Stretch } from '../difference/stretch';
import type { Span } from '../text/span';
import type { Mark, PairMarks } from './mark';
import { markShared } from './markShared';

/**
 * Marks the words of two linked passages by the grade of their link: a verbatim or close pair by its word
 * difference; a paraphrase only where something is shared, since its differences would be islands of noise.
 */
export function markPair(left: string, right: string, grade: Grade): PairMarks {
  return grade === 'paraphrase' ? markShared(left, right) : markDifference(left, right);
}

function markDifference(left: string, right: string): PairMarks {
  const difference = diffWords(left, right, { ignore: ['case', 'punctuation', 'white space'] });
  const stretches = readableStretches(left, right, difference.stretches);
  return {
    left: marksOf(left, stretches, 'left'),
    right: marksOf(right, stretches, 'right'),
  };
}

function marksOf(
  text: string,
  stretches: readonly Stretch[],
  side: Exclude<Side, 'both'>,
): readonly Mark[] {
  return stretches
    .filter((stretch) => stretch.side === side || stretch.side === 'both')
    .map((stretch): Mark => {
      const tag = stretch.side === 'both' ? 'agrees' : 'differs';
      return { span: withoutOuterSpace(text, stretch[side]), tag };
    })
    .filter(({ span }) => span.start < span.end);
}

/** A mark that takes in the space beside a word looks like a slip of the pen. */
function withoutOuterSpace(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const start = span.start + words.length - words.trimStart().length;
  return { start, end: Math.max(start, span.end - (words.length - words.trimEnd().length)) };
}
