import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { writeTable } from '../difference/writeTable';
import { measureScroll } from '../window/measureScroll';
import { openElectron } from '../window/openElectron';
import { writeSources } from './writeSources';

const repository = join(import.meta.dirname, '../..');

const head = [
  'sources',
  'start to list, ms',
  'key in the filter, ms',
  'new order, ms',
  'narrowed, ms',
  'frame p95, ms',
];

/** The list of sources in the real window at growing size: how soon it answers. */
export async function runLibraryBench(args: readonly string[]): Promise<void> {
  const rows: string[][] = [];
  for (const count of args.includes('--quick') ? [100] : [100, 1_000, 5_000])
    rows.push((await measureLibrary(count)).map(String));
  process.stdout.write(`\n${writeTable(head, rows)}`);
}

async function measureLibrary(count: number): Promise<readonly number[]> {
  const folder = await mkdtemp(join(tmpdir(), 'synoptic-library-'));
  await writeSources(folder, count);
  const { window, started, close } = await openElectron(repository, `--library=${folder}`);
  try {
    await window.getByRole('rowheader').first().waitFor();
    const list = performance.now() - started;
    const filter = await timeAnswer(window, 'input[type=search]', 'Conversation 77');
    await window.getByRole('searchbox').fill('');
    const order = await timeAnswer(window, 'thead th:nth-child(5) button', null);
    const narrowed = await timeAnswer(window, '.facet select', 'memcon');
    const scroll = await measureScroll(window, '.page');
    return [count, list, filter, order, narrowed, scroll.p95].map(Math.round);
  } finally {
    await close();
    await rm(folder, { recursive: true });
  }
}

/** From what the reader does until the list has changed and is painted, in milliseconds. */
function timeAnswer(window: Page, selector: string, value: string | null): Promise<number> {
  return window.evaluate(
    async ([at, typed]) => {
      const element = document.querySelector<HTMLElement>(at ?? '');
      if (element === null) throw new Error(`There is no ${at}`);
      const list = document.querySelector('.source-table');
      const before = list?.textContent;
      const begun = performance.now();
      if (typed === null) element.click();
      else {
        const form = element instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
        Object.getOwnPropertyDescriptor(form.prototype, 'value')?.set?.call(element, typed);
        element.dispatchEvent(
          new Event(form === HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
        );
      }
      while (list?.textContent === before) await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      return performance.now() - begun;
    },
    [selector, value] as const,
  );
}
