import { type Gap, gapSpans } from '../text/gapSpans';

/** In a telling as often a pause; but where another form of the text has words, dots like these stand for them. */
const bareEllipsis = /(?<=\s)(?:…|\.{3}|\. \. \.)(?=\s)/gu;

/** The gaps of a text that is held against another form of it, in order and apart: marked ones, and bare dots. */
export function missingWords(text: string): readonly Gap[] {
  const marked = gapSpans(text);
  const dots = [...text.matchAll(bareEllipsis)].map((match): Gap => {
    const span = { start: match.index, end: match.index + match[0].length };
    return { span, cause: 'left out' };
  });
  const free = dots.filter(({ span }) =>
    marked.every((mark) => mark.span.end <= span.start || span.end <= mark.span.start),
  );
  return [...marked, ...free].sort((a, b) => a.span.start - b.span.start);
}
