import { lineText } from './lineText';
import type { Line, Page } from './pdfPage';
import { roundSize } from './roundSize';

/** The pages without what is printed above and below the text on every page. */
export type Aside = {
  readonly pages: readonly Page[];
  /** Page numbers as they are printed, by the number of the page. */
  readonly printed: ReadonlyMap<number, string>;
  /** What ran along the pages, each once, as it first stood. */
  readonly running: readonly string[];
};

/** Running lines stand this far up or down, in parts of the page's height, and not more of them on either side. */
const MARGIN = 0.12;
const MOST_LINES = 2;
/** A line that returns on so many pages, each near another of them, runs along; left and right pages may differ. */
const RETURNS = 3;
const NEAR = 2;

const pageNumber =
  /^[\s–—[(-]*(?:page|p\.|стр\.|с\.)?\s*(\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|\/|из)\s*\d{1,4})?[\s–—\])-]*$/i;

/**
 * Finds running heads and feet by their return, and page numbers by their form and place. Where most pages would have
 * nothing left, what returns on them is their text.
 */
export function setRunningLinesAside(pages: readonly Page[]): Aside {
  const aside = withoutMargins(pages);
  const before = pages.filter(({ lines }) => lines.length > 0).length;
  const after = aside.pages.filter(({ lines }) => lines.length > 0).length;
  return after * 2 < before ? { pages, printed: new Map(), running: [] } : aside;
}

function withoutMargins(pages: readonly Page[]): Aside {
  const returns = findReturns(pages);
  const needed = Math.min(RETURNS, Math.max(2, pages.length));
  const printed = new Map<number, string>();
  const running = new Map<string, string>();
  const kept = pages.map((page) => {
    const margin = new Set<Line>();
    for (const [line, key] of marginLines(page)) {
      const number = pageNumber.exec(lineText(line))?.[1];
      const isRunning = countNear(returns.get(key) ?? []) >= needed;
      if (number !== undefined && !printed.has(page.number)) printed.set(page.number, number);
      else if (isRunning && number === undefined)
        running.set(key, running.get(key) ?? lineText(line));
      if (isRunning || number !== undefined) margin.add(line);
    }
    return { ...page, lines: page.lines.filter((line) => !margin.has(line)) };
  });
  return { pages: kept, printed, running: [...running.values()] };
}

/** The pages on which a line stands, in their order. */
function findReturns(pages: readonly Page[]): ReadonlyMap<string, readonly number[]> {
  const returns = new Map<string, number[]>();
  for (const page of pages) {
    for (const [, key] of marginLines(page)) {
      const numbers = returns.get(key) ?? [];
      if (numbers.at(-1) !== page.number) numbers.push(page.number);
      returns.set(key, numbers);
    }
  }
  return returns;
}

function countNear(numbers: readonly number[]): number {
  const isNear = (number: number, other = Number.NEGATIVE_INFINITY) =>
    Math.abs(number - other) <= NEAR;
  return numbers.filter(
    (number, index) => isNear(number, numbers[index - 1]) || isNear(number, numbers[index + 1]),
  ).length;
}

/** The outermost lines of a page, each with what it has in common with its likes on other pages. */
function marginLines(page: Page): [Line, string][] {
  const sorted = [...page.lines].sort((left, right) => left.baseline - right.baseline);
  const top = sorted.filter(({ baseline }) => baseline < MARGIN * page.height);
  const foot = sorted.filter(({ baseline }) => baseline > (1 - MARGIN) * page.height);
  return [
    ...top.slice(0, MOST_LINES).map((line): [Line, string] => [line, `top ${common(line)}`]),
    ...foot.slice(-MOST_LINES).map((line): [Line, string] => [line, `foot ${common(line)}`]),
  ];
}

/** A title that later runs along the pages is larger, and stays. */
function common(line: Line): string {
  const words = lineText(line).toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
  return `${roundSize(line.size)} ${words}`;
}
