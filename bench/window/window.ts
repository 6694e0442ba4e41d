import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { writeTable } from '../difference/writeTable';
import { measureReading } from './measureReading';
import { measureScroll } from './measureScroll';
import { memoryOf } from './memoryOf';
import { type Opened, openElectron } from './openElectron';
import { watchFrames } from './watchFrames';
import { asOneLine, writeLibrary } from './writeLibrary';

const repository = join(import.meta.dirname, '../..');
const empty = join(import.meta.dirname, 'empty');

/** Starts alternate, so that what else the machine does falls on both. */
const starts = 5;

/** A comparison that has not shown its first words by then is called too slow, in milliseconds. */
const patience = 60_000;

/** A comparison that is not aligned by then is measured as it is, in milliseconds. */
const alignedWithin = 300_000;

/** The start against an empty Electron window, then books of growing length and long lines in the real window. */
export async function runWindowBench(args: readonly string[]): Promise<void> {
  const chosen = args.filter((arg) => /^\d+$/u.test(arg)).map(Number);
  const usual = args.includes('--quick') ? [1_000, 10_000] : [1_000, 10_000, 100_000, 1_000_000];
  if (chosen.length === 0) await reportStart();
  const rows: string[][] = [];
  for (const words of chosen.length > 0 ? chosen : usual) rows.push(await measureBook(words));
  process.stdout.write(`\n${writeTable(head, rows)}`);
  await reportLongLine();
}

const head = [
  'words a side',
  'first words',
  'columns: p95',
  'paged',
  'wheeled',
  'key p95 / longest',
  'aligned',
  'longest wait till then',
  'rows: p95',
  'paged',
  'wheeled',
  'key p95 / longest',
  'memory, MB',
];

async function reportStart(): Promise<void> {
  const floor: number[] = [];
  const ours: number[] = [];
  for (let run = 0; run < starts; run += 1) {
    floor.push(await timeStart(empty, 'p'));
    ours.push(await timeStart(repository, '.moment-row'));
  }
  const [least, most] = [median(floor), median(ours)];
  process.stdout.write(
    `Start to first content: empty window ${least.toFixed(0)} ms, founding comparison ${most.toFixed(0)} ms, ` +
      `ratio ${(most / least).toFixed(2)}\n`,
  );
}

async function timeStart(folder: string, content: string): Promise<number> {
  const opened = await openElectron(folder);
  try {
    await opened.window.waitForSelector(content);
    return performance.now() - opened.started;
  } finally {
    await opened.close();
  }
}

async function measureBook(words: number): Promise<string[]> {
  const library = await mkdtemp(join(tmpdir(), 'synoptic-library-'));
  await writeLibrary(library, words);
  const opened = await openElectron(repository, `--library=${library}`);
  try {
    return [`${words}`, ...(await measureComparison(opened))];
  } catch (error) {
    return [`${words}`, String(error).split('\n')[0] ?? ''];
  } finally {
    await opened.close();
    await rm(library, { recursive: true });
  }
}

/** What the head of the table says, but for the first column; times in milliseconds. */
async function measureComparison(opened: Opened): Promise<readonly string[]> {
  const { window, started } = opened;
  await window.waitForSelector('.passage-text', { timeout: patience });
  const firstWords = performance.now() - started;
  const frames = await watchFrames(window);
  const isInRows = await window.locator('.moment-row').first().isVisible();
  const columns = isInRows
    ? none
    : await measureView(window, '.account-text', '.account-text', 'End');
  const aligned = await waitForRows(opened);
  const { longest } = await frames();
  const rows = aligned === null ? none : await measureView(window, '.page', '.moment-row', 'n');
  const memory = await memoryOf(opened);
  return [say(firstWords), ...columns, say(aligned), say(longest), ...rows, say(memory)];
}

const none = ['–', '–', '–', '–'];

async function measureView(
  window: Page,
  scroller: string,
  focus: string,
  travel: string,
): Promise<readonly string[]> {
  const scrolled = await measureScroll(window, scroller);
  const isThere = () => window.locator(focus).first().isVisible();
  const reading = (await isThere()) ? await measureReading(window, scroller, focus, travel) : null;
  // What was aligned in the meantime was not read in this view.
  if (reading === null || !(await isThere())) return [say(scrolled.p95), '–', '–', '–'];
  const { byKeys, byWheel, keys } = reading;
  const frames = [scrolled, byKeys, byWheel].map(({ p95 }) => say(p95));
  return [...frames, `${say(keys.p95)} / ${say(keys.longest)}`];
}

function say(figure: number | null): string {
  return figure === null ? '–' : figure.toFixed(0);
}

/** As many words as make a line of 150,000 letters. */
const longLine = 25_000;

/** Two accounts of a single line each: until its words can be read, until they are compared, the longest wait. */
async function reportLongLine(): Promise<void> {
  const library = await mkdtemp(join(tmpdir(), 'synoptic-library-'));
  await writeLibrary(library, longLine, asOneLine);
  const { window, started, close } = await openElectron(repository, `--library=${library}`);
  try {
    await window.waitForSelector('.passage-text', { timeout: patience });
    const read = performance.now() - started;
    const frames = await watchFrames(window);
    await window.waitForSelector('[data-mark]', { timeout: alignedWithin });
    const compared = performance.now() - started;
    const { longest } = await frames();
    process.stdout.write(
      `A line of 150,000 letters: read after ${read.toFixed(0)} ms, compared after ${compared.toFixed(0)} ms, ` +
        `longest wait for a frame ${longest.toFixed(0)} ms\n`,
    );
  } finally {
    await close();
    await rm(library, { recursive: true });
  }
}

/** When the first row was there; null where none was in time. */
async function waitForRows({ window, started }: Opened): Promise<number | null> {
  try {
    await window.waitForSelector('.moment-row', { timeout: alignedWithin });
    return performance.now() - started;
  } catch {
    return null;
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
