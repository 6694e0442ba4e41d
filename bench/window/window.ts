import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeTable } from '../difference/writeTable';
import { measureScroll } from './measureScroll';
import { type Opened, openElectron } from './openElectron';
import { writeLibrary } from './writeLibrary';

const repository = join(import.meta.dirname, '../..');
const empty = join(import.meta.dirname, 'empty');

/** Starts alternate, so that what else the machine does falls on both. */
const starts = 5;

/** A comparison that has not shown its first row by then is called too slow, in milliseconds. */
const patience = 180_000;

/** The start against an empty Electron window, then books of growing length in the real window. */
export async function runWindowBench(args: readonly string[]): Promise<void> {
  await reportStart();
  const sizes = args.includes('--quick') ? [1_000, 10_000] : [1_000, 10_000, 100_000, 1_000_000];
  const rows: string[][] = [];
  for (const words of sizes) rows.push(await measureBook(words));
  const head = ['words a side', 'first row, ms', 'frame, median ms', 'frame, p95 ms', 'memory, MB'];
  process.stdout.write(`\n${writeTable(head, rows)}`);
}

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
    await opened.window.waitForSelector('.moment-row', { timeout: patience });
    const firstRow = performance.now() - opened.started;
    const { median: middle, p95 } = await measureScroll(opened.window);
    const memory = await memoryOf(opened);
    return [words, firstRow, middle, p95, memory].map((value) => Math.round(value).toString());
  } catch (error) {
    return [`${words}`, `none in ${patience} ms`, '', '', String(error).split('\n')[0] ?? ''];
  } finally {
    await opened.close();
    await rm(library, { recursive: true });
  }
}

/** The working sets of all processes of the app, in megabytes. */
async function memoryOf({ app }: Opened): Promise<number> {
  const kilobytes = await app.evaluate(({ app: electron }) =>
    electron.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0),
  );
  return kilobytes / 1024;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
