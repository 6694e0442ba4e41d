import { lineText } from './lineText';
import type { Line, Page } from './pdfPage';

const word = /[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*/gu;

/** The words that stand whole on the lines, to tell a word divided at a line's end from one that has a hyphen. */
export function findWords(pages: readonly Page[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { lines } of pages) {
    for (const line of lines) {
      const text = lineText(line)
        .toLowerCase()
        .replace(/\S+[-\u00ad]$/, '');
      for (const found of text.match(word) ?? []) words.add(found);
    }
  }
  return words;
}

/** Whether a line ends within a word that is divided there and has no hyphen of its own. */
export function isDivided(line: Line, next: Line | undefined, words: ReadonlySet<string>): boolean {
  const start = /([\p{L}\p{M}]+)[-\u00ad\u2010]$/u.exec(lineText(line))?.[1];
  const end = next === undefined ? undefined : /^\p{Ll}[\p{L}\p{M}]*/u.exec(lineText(next))?.[0];
  if (start === undefined || end === undefined) return false;
  const divided = `${start}${end}`.toLowerCase();
  return words.has(divided) || !words.has(`${start}-${end}`.toLowerCase());
}
