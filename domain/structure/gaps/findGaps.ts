import type { Block } from '../../blocks/block';
import { blockText } from '../../blocks/blockText';
import { gapSpans } from '../../text/gapSpans';
import { placeAt } from '../place';
import { recognised } from '../recognised';
import type { Gap } from '../structure';

// Every mark of missing words has one of these signs or words. Most blocks have none and are spared the long search;
// the first pattern, of single characters, is the quickest and settles it for nearly all.
const mayHaveSign = /[█▇■⟨<[(…]|\.\s?\./;
const sign = /[█▇■⟨<]|\[(?!\d{1,3}\])|\(\s*(?:b\s*\)|\.|…)|^\s*(?:…|\.\s?\.)/;
const lossWords = /ages? [dwmn]|AGES? [DWMN]|[Oo]mits|OMITS/;

function mayHaveGap(text: string): boolean {
  return (mayHaveSign.test(text) && sign.test(text)) || lossWords.test(text);
}

/** The places where words are missing, and why: as the file marks them, and as the text says. */
export function findGaps(block: Block): readonly Gap[] {
  if (block.kind === 'redaction') return [asGap(block, 0, 0, block.cause)];
  const marks = 'marks' in block ? (block.marks ?? []) : [];
  const ofFile = marks.flatMap((mark) =>
    mark.kind === 'redaction' ? [asGap(block, mark.start, mark.end, mark.cause)] : [],
  );
  const text = blockText(block);
  const inText = mayHaveGap(text) ? gapSpans(text) : [];
  const others = inText
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
