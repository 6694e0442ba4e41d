import type { Difference } from '../difference/stretch';
import type { Span } from '../text/span';
import { cutWords } from '../text/words';
import type { Paragraph } from './versionText';

/** Fewer words in a row than this are matched by accident in any two texts, unless they are the whole paragraph. */
const tellingRun = 4;

/** With less of its words in telling runs, a paragraph is not held where the word difference puts it. */
const leastHeld = 0.25;

/**
 * The paragraphs of one side whose place the word difference does not tell, since only scattered words of them are
 * matched. Blocks that have moved are held by their move.
 */
export function looseParagraphs(
  text: string,
  paragraphs: readonly Paragraph[],
  { stretches, moves }: Difference,
  side: 'left' | 'right',
): readonly Span[] {
  const held = [
    ...stretches.filter((stretch) => stretch.side === 'both').map((stretch) => stretch[side]),
    ...moves.map((move) => move[side]),
  ].sort((a, b) => a.start - b.start);
  let from = 0;
  return paragraphs.flatMap(({ span }) => {
    while ((held[from]?.end ?? Infinity) <= span.start) from += 1;
    const isHeld = heldWords(text, span, held, from) >= leastHeld * countWords(text, span);
    return isHeld ? [] : [span];
  });
}

function heldWords(text: string, span: Span, held: readonly Span[], from: number): number {
  const all = countWords(text, span);
  let words = 0;
  for (let at = from; (held[at]?.start ?? Infinity) < span.end; at += 1) {
    const run = held[at] ?? span;
    const own = countWords(text, {
      start: Math.max(run.start, span.start),
      end: Math.min(run.end, span.end),
    });
    if (own === all || countWords(text, run) >= tellingRun) words += own;
  }
  return words;
}

function countWords(text: string, { start, end }: Span): number {
  return cutWords(text.slice(start, end)).filter(({ kind }) => kind === 'word').length;
}
