import type { Block } from '../../domain/blocks/block';
import { numberBlocks } from '../numberBlocks';
import { arrange, type Item } from './arrange';
import { findWords } from './hyphens';
import { joinMarks } from './joinMarks';
import type { Page } from './pdfPage';
import { relativeFaces } from './relativeFaces';
import { roundSize } from './roundSize';
import { setRunningLinesAside } from './setRunningLinesAside';
import { writeItems } from './writeItems';

/** The text of a file, what ran along its pages, and how many words divided at a line's end were joined. */
export type PagesRead = {
  readonly blocks: Block[];
  readonly running: readonly string[];
  readonly joined: number;
};

/** A label that names a page is a few letters; a block takes no more than this. */
const LONGEST_LABEL = 60;

/** The text of pages. A page is called as the file calls it, else as is printed on it, else by its number. */
export function blocksOfPages(pages: readonly Page[], labels: readonly string[] | null): PagesRead {
  const { pages: kept, printed, running } = setRunningLinesAside(relativeFaces(pages));
  const items = arrange(kept, findBodySize(kept));
  const { drafts, joined } = writeItems(items, {
    words: findWords(kept),
    labels: new Map(
      pages.map(({ number }) => [
        number,
        (labels?.[number - 1] || printed.get(number) || `${number}`).slice(0, LONGEST_LABEL),
      ]),
    ),
    headingSizes: findHeadingSizes(items),
  });
  return { blocks: numberBlocks(drafts.map(joinMarks)), running, joined };
}

/** The size in which most letters are set. */
function findBodySize(pages: readonly Page[]): number {
  const letters = new Map<number, number>();
  for (const run of pages.flatMap(({ lines }) => lines.flatMap(({ runs }) => runs))) {
    const size = roundSize(run.size);
    letters.set(size, (letters.get(size) ?? 0) + run.text.length);
  }
  return [...letters].sort((left, right) => right[1] - left[1])[0]?.[0] ?? 0;
}

function findHeadingSizes(items: readonly Item[]): number[] {
  const sizes = items.flatMap((item) => (item.kind === 'heading' ? [roundSize(item.size)] : []));
  return [...new Set(sizes)].sort((left, right) => right - left);
}
