import type { Block } from '../../blocks/block';
import { blockText } from '../../blocks/blockText';
import { gapSpans } from '../../text/gapSpans';
import { placeAt } from '../place';
import { recognised } from '../recognised';
import type { Gap } from '../structure';

/** The places where words are missing, and why: as the file marks them, and as the text says. */
export function findGaps(block: Block): readonly Gap[] {
  if (block.kind === 'redaction') return [asGap(block, 0, 0, block.cause)];
  const marks = 'marks' in block ? (block.marks ?? []) : [];
  const ofFile = marks.flatMap((mark) =>
    mark.kind === 'redaction' ? [asGap(block, mark.start, mark.end, mark.cause)] : [],
  );
  const text = blockText(block);
  const others = gapSpans(text)
    .map(({ span, cause }) => asGap(block, span.start, span.end, cause))
    .filter((gap) => !ofFile.some((other) => overlap(gap, other)));
  return [...ofFile, ...others];
}

function overlap({ place: left }: Gap, { place: right }: Gap): boolean {
  return left.span.start < right.span.end && right.span.start < left.span.end;
}

function asGap(block: Block, start: number, end: number, cause: string): Gap {
  return { ...recognised('gap', placeAt(block.id, start, end - start), 'stated'), cause };
}
