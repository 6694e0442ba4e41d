import { cutSentences } from './sentences';
import type { Span } from './span';

/** "Yes.", "Russia did not.": of less nobody can tell what it corresponds to. In UTF-16 units. */
const shortestStatement = 20;

/** The rest of a footnote mark, "[6]", whose bracket was taken for the end of a sentence. */
const restOfMark = /^(?:\d{1,4}|[*†‡])\]\s*/u;

/**
 * A text cut into what can be aligned: its sentences, one that is too short with the sentence before it, at the beginning
 * with the one after it. Law: in order, without overlap, and whatever lies between two is white space.
 */
export function cutStatements(text: string): readonly Span[] {
  const statements: Span[] = [];
  for (const sentence of withWholeMarks(text, cutSentences(text))) {
    const before = statements.at(-1);
    const isJoined = before !== undefined && (isShort(sentence) || isShort(before));
    if (isJoined) statements[statements.length - 1] = { start: before.start, end: sentence.end };
    else statements.push(sentence);
  }
  return statements;
}

function withWholeMarks(text: string, sentences: readonly Span[]): readonly Span[] {
  const whole: Span[] = [];
  for (const { start, end } of sentences) {
    const before = whole.at(-1);
    const mark = text[start - 1] === '[' ? restOfMark.exec(text.slice(start, end))?.[0] : undefined;
    if (before === undefined || mark === undefined) {
      whole.push({ start, end });
      continue;
    }
    whole[whole.length - 1] = { start: before.start, end: start + mark.trimEnd().length };
    if (start + mark.length < end) whole.push({ start: start + mark.length, end });
  }
  return whole;
}

function isShort({ start, end }: Span): boolean {
  return end - start < shortestStatement;
}
