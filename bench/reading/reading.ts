import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { writeTable } from '../difference/writeTable';
import { measureScroll } from '../window/measureScroll';
import { memoryOf } from '../window/memoryOf';
import { openElectron } from '../window/openElectron';
import { writeTexts } from './writeTexts';

const repository = join(import.meta.dirname, '../..');

/** A word that stands in every sentence, and one that stands nowhere: the dearest and the cheapest to find. */
const soughtWords = { common: 'the', absent: 'zyzzyva' };

/** A text that is not there by then is called too slow, in milliseconds. */
const patience = 60_000;

/** How far down its text the paragraph lies that is gone to, and how far down the pane it is put. */
const far = 0.9;
const shareAbove = 0.2;

/** Texts of growing length in the real window: opened, scrolled, searched, gone through to a far paragraph. */
export async function runReadingBench(args: readonly string[]): Promise<void> {
  const sizes = args.includes('--quick') ? [10_000, 100_000] : [10_000, 100_000, 1_000_000];
  const library = await mkdtemp(join(tmpdir(), 'synoptic-texts-'));
  const rows: string[][] = [];
  try {
    await writeTexts(library, sizes);
    for (const words of sizes) rows.push(await measureText(library, words));
  } finally {
    await rm(library, { recursive: true });
  }
  const head = [
    'words',
    'first screen, ms',
    'all drawn, ms',
    'frame, median ms',
    'frame, p95 ms',
    'find a common word, ms',
    'next place, ms',
    'find nothing, ms',
    'to a far ¶, ms',
    'off by, px',
    'memory, MB',
  ];
  process.stdout.write(`${writeTable(head, rows)}`);
}

async function measureText(library: string, words: number): Promise<string[]> {
  const opened = await openElectron(repository, `--library=${library}`);
  try {
    const { window } = opened;
    await window.getByRole('button', { name: 'Library', exact: true }).click();
    await window.getByRole('button', { name: `Book of ${words} words`, exact: true }).waitFor();
    const { first, all } = await timeOpening(window, `Book of ${words} words`);
    const { median, p95 } = await measureScroll(window, '.pane-text');
    const found = await timeFind(window);
    const going = await timeGoing(window);
    const memory = await memoryOf(opened);
    const values = [words, first, all, median, p95, found.common, found.next, found.absent];
    return [...values, going.time, going.offBy, memory].map((value) => value.toFixed(0));
  } finally {
    await opened.close();
  }
}

/** From the click in the library to the first frame that shows the text, and until all of it is on the page. */
async function timeOpening(window: Page, name: string): Promise<{ first: number; all: number }> {
  return window.evaluate(
    async ({ title, most }) => {
      // Functions of our own have no name here: the compiler's helper that gives them one does not come along.
      const buttons = [...document.querySelectorAll('button')];
      const start = performance.now();
      buttons.find(({ textContent }) => textContent === title)?.click();
      while (document.querySelector('[data-block] p') === null) {
        if (performance.now() - start > most) throw new Error(`${title} does not open`);
        await new Promise(requestAnimationFrame);
      }
      await new Promise(requestAnimationFrame);
      const first = performance.now() - start;
      while (document.querySelector('[data-undrawn]') !== null) {
        if (performance.now() - start > most) throw new Error(`${title} is never drawn`);
        await new Promise(requestAnimationFrame);
      }
      return { first, all: performance.now() - start };
    },
    { title: name, most: patience },
  );
}

/** From the last key to the frame that says how often the word was found. */
async function timeFind(window: Page) {
  await window.getByRole('button', { name: 'Find', exact: true }).click();
  const field = window.getByRole('searchbox');
  const output = window.locator('.find-bar output');
  const time = async (act: () => Promise<void>, said: RegExp) => {
    const start = performance.now();
    await act();
    await output.filter({ hasText: said }).waitFor();
    return performance.now() - start;
  };
  const absent = await time(() => field.fill(soughtWords.absent), /Not on this page/);
  const common = await time(() => field.fill(soughtWords.common), /^1 of /);
  const next = await time(() => field.press('Enter'), /^2 of /);
  return { absent, common, next };
}

/** To a far paragraph by its number: until it stands still, and how far it then is from where it belongs. */
async function timeGoing(window: Page): Promise<{ time: number; offBy: number }> {
  const rows = window.locator('[data-block]');
  const number = Math.floor((await rows.count()) * far);
  await window.getByRole('button', { name: 'Go to ¶', exact: true }).first().click();
  const field = window.getByLabel('Number of the paragraph to go to');
  await field.fill(`${number}`);
  const start = performance.now();
  await field.press('Enter');
  const offBy = await window.evaluate(
    async ([block = '', share = 0]) => {
      const scroller = document.querySelector('.pane-text');
      const row = document.querySelector(`[data-block="${block}"]`);
      if (scroller === null || row === null) throw new Error(`There is no paragraph ${block}`);
      const belongs = scroller.getBoundingClientRect().top + scroller.clientHeight * share;
      let before = Number.NaN;
      let now = row.getBoundingClientRect().top;
      while (before !== now) {
        await new Promise(requestAnimationFrame);
        [before, now] = [now, row.getBoundingClientRect().top];
      }
      return Math.abs(now - belongs);
    },
    [`b${number}`, shareAbove] as const,
  );
  return { time: performance.now() - start, offBy };
}
