import type { Span } from '../text/span';

/** A stretch of a text that stands for words we do not have, and why. */
export type Gap = { readonly span: Span; readonly cause: string };

/** How withheld or missing words are marked in released records and in editions of them. */
const gapMarks: readonly (readonly [mark: RegExp, cause: string])[] = [
  [/█+(?:\s*█+)*/gu, 'blacked out'],
  [/\(\s*b\s*\)\s*\(\s*\d+\s*\)(?:\s*\([A-Z]\))?/gu, 'withheld under an exemption'],
  [/\bpages? (?:denied|withheld|missing|not declassified)\b(?: in full)?/giu, 'page withheld'],
  [
    /\[\s*(?:redacted|excised|deleted|sanitized|(?:text )?not declassified|изъято)[^\]]{0,80}\]/giu,
    'withheld',
  ],
  [/\[\s*(?:illegible|inaudible|неразборчиво)[^\]]{0,80}\]/giu, 'illegible'],
  [/\[\s*(?:\.{2,}|…|\*{3}|-{2,}|text (?:missing|omitted)|пропуск)[^\]]{0,80}\]/giu, 'left out'],
  [
    /\[[^\]]{0,120}\b(?:publication|release|version|extract) omits\b[^\]]{0,200}\]/giu,
    'left out of this publication',
  ],
  [
    /\bthis (?:publication|release|version|extract) omits\b[^.[\]\n]{0,200}\.?/giu,
    'left out of this publication',
  ],
  [/<gap\b[^>]{0,200}>/giu, 'a gap'],
  [/(?<=\s)(?:…|\.{3}|\. \. \.)(?=\s)/gu, 'left out'],
];

/** The marks of missing words in a text, in order; none overlaps another. */
export function gapSpans(text: string): readonly Gap[] {
  const found = gapMarks.flatMap(([mark, cause]) =>
    [...text.matchAll(mark)].map((match): Gap => {
      const span = { start: match.index, end: match.index + match[0].length };
      return { span, cause };
    }),
  );
  const inOrder = found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let reached = 0;
  return inOrder.filter(({ span }) => {
    const isFree = span.start >= reached;
    if (isFree) reached = span.end;
    return isFree;
  });
}
