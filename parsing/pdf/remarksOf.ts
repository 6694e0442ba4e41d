import type { Page } from './pdfPage';

/** What was found in a PDF that its blocks do not say. */
export type Findings = {
  readonly pages: readonly Page[];
  readonly running: readonly string[];
  readonly joined: number;
  readonly hasScripts: boolean;
  readonly hasAttachments: boolean;
};

/** So many running lines are named; the rest is counted by "and others". */
const MOST_NAMED = 5;

/** Sentences for the reader on what was lost and what was guessed. */
export function remarksOf({ pages, running, joined, ...also }: Findings): string[] {
  const numbers = (fits: (page: Page) => boolean) => pages.filter(fits).map(({ number }) => number);
  const scans = numbers(({ nature }) => nature === 'scan');
  const recognised = numbers(({ nature }) => nature === 'recognised scan');
  const sideways = numbers(({ hasSideways }) => hasSideways);
  return [
    scans.length > 0 && sayScans(scans),
    recognised.length > 0 &&
      `${pagesOf(recognised)}: the words were recognised from a scan by another program and may be wrong.`,
    sideways.length > 0 && `${pagesOf(sideways)}: words set sideways were left out.`,
    running.length > 0 && `Left out, since it runs along the pages: ${named(running)}.`,
    joined > 0 && `${joined} ${joined === 1 ? 'word' : 'words'} divided at a line’s end joined.`,
    also.hasScripts && 'The scripts of the file were left out.',
    also.hasAttachments && 'The files attached to it were left out.',
  ].filter((remark) => remark !== false);
}

function sayScans(numbers: readonly number[]): string {
  return `${pagesOf(numbers)} ${numbers.length === 1 ? 'is a scan' : 'are scans'}: no text.`;
}

function pagesOf(numbers: readonly number[]): string {
  return `${numbers.length === 1 ? 'Page' : 'Pages'} ${ranges(numbers)}`;
}

/** "2–4, 7". */
function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}

function named(running: readonly string[]): string {
  const names = running.slice(0, MOST_NAMED).map((words) => `“${words.trim()}”`);
  return names.join(', ') + (running.length > MOST_NAMED ? ' and others' : '');
}
