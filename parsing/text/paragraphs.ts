import type { Piece } from './cutText';

/** Signs of lists. A number may be that of a footnote or a section, so it stays in the text. */
const bullet = /^([*•●▪◦‣–—-])\s+(?=\S)/;

const numbered = /^\s*(?:\[\d{1,3}\]|\d{1,3}[.)])\s/;
const sentenceEnd = /[.!?…:][”"»’)]*$/;

/** A label of a letterhead always begins a line. */
const label = /^\s*\p{Lu}[\p{Lu} /-]{2,}:/u;

/** The first line of a paragraph is set in no further, in characters; what is, stands under a column. */
const DEEPEST_INDENT = 10;

/** How far a quotation is set in, at the least, in characters. */
const INDENT = 4;

/** A line that ends this much before the margin was ended on purpose, where the next word would have had room. */
const ROOM = 0.92;

/** Every line is a paragraph. */
export function cutLines(page: string): Piece[] {
  const lines = page.split('\n').map((line) => line.trim());
  const isBlank = (line: string | undefined) => line === undefined || line === '';
  return lines.flatMap((line, index) =>
    isBlank(line) ? [] : asPiece(line, isBlank(lines[index - 1]) && isBlank(lines[index + 1])),
  );
}

/** Lines were broken at a margin: blank lines and indents part the paragraphs. */
export function cutWrapped(page: string, width: number): Piece[] {
  const lines = page.split('\n').map((line) => line.trimEnd().replaceAll('\t', '        '));
  const body = usualIndent(lines);
  return groupsOf(lines).flatMap((group) => {
    if (isQuoted(group, body))
      return [{ ...asPiece(joined(group, width), true), kind: 'quotation' as const }];
    const paragraphs = partAtIndents(group, width);
    return paragraphs.map((paragraph) =>
      asPiece(joined(paragraph, width), paragraphs.length === 1),
    );
  });
}

function asPiece(text: string, isAlone: boolean): Piece {
  const sign = bullet.exec(text);
  if (sign?.[1] === undefined) return { kind: 'paragraph', text, sign: '', isAlone };
  return { kind: 'list item', text: text.slice(sign[0].length), sign: sign[1], isAlone };
}

/** Lines without a blank one between them. */
function groupsOf(lines: readonly string[]): string[][] {
  const groups: string[][] = [[]];
  for (const line of lines) {
    if (line === '') groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups.filter((group) => group.length > 0);
}

/** Paragraphs that follow each other without a blank line. */
function partAtIndents(group: readonly string[], width: number): string[][] {
  const parts: string[][] = [];
  for (const line of group) {
    const part = parts.at(-1);
    if (part === undefined || beginsPart(line, part, width)) parts.push([line]);
    else part.push(line);
  }
  return parts;
}

/** Whether a line begins a paragraph: it is an item, its first line is set in, or the line before was ended on purpose. */
function beginsPart(line: string, part: readonly string[], width: number): boolean {
  const [first = '', before = ''] = [part[0], part.at(-1)];
  const isEnded = !isFull(before, line, width) && sentenceEnd.test(before);
  if (bullet.test(line.trim())) return true;
  if (bullet.test(first.trim())) return indentOf(line) <= indentOf(first);
  if (numbered.test(line)) return isEnded || !isFull(before, line, width);
  const set = indentOf(line) - indentOf(part.at(-1) ?? '');
  if (set >= 2 && set <= DEEPEST_INDENT && part.length > 1) return true;
  return isEnded && (set >= 2 || before.length > width / 2) && /^\s*["“«(]?\p{Lu}/u.test(line);
}

/** The lines as one text: joined where the margin broke them, apart where their writer did. A hyphen stays. */
function joined(lines: readonly string[], width: number): string {
  return lines.reduce((text, line, index) => {
    const before = lines[index - 1];
    if (before === undefined) return line.trim();
    const next = line.trim();
    if (!isFull(before, line, width)) return `${text}\n${next}`;
    return /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(next) ? `${text}${next}` : `${text} ${next}`;
  }, '');
}

/** Whether the first word of the next line would have had no room, so that the margin ended this line and not its writer. */
function isFull(line: string, next: string, width: number): boolean {
  if (label.test(next)) return false;
  const word = /\S+/.exec(next)?.[0].length ?? 0;
  return line.length + 1 + word > width * ROOM;
}

function isQuoted(group: readonly string[], body: number): boolean {
  const indents = group.map(indentOf);
  const least = Math.min(...indents);
  const isEven = indents.slice(1).every((indent) => indent === least);
  return (
    group.length > 1 && least >= body + INDENT && isEven && !bullet.test(group[0]?.trim() ?? '')
  );
}

function usualIndent(lines: readonly string[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    if (line !== '') counts.set(indentOf(line), (counts.get(indentOf(line)) ?? 0) + 1);
  }
  return [...counts].sort((left, right) => right[1] - left[1])[0]?.[0] ?? 0;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
