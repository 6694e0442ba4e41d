import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { collate } from '../../domain/collation/collate';
import { writeTable } from '../difference/writeTable';
import { inventTellings } from './tellings';

/** Accounts and words each; the sizes named in the goals of the collation. */
const sizes: readonly (readonly [accounts: number, words: number])[] = [
  [2, 3_000],
  [2, 10_000],
  [2, 30_000],
  [2, 100_000],
  [2, 500_000],
  [4, 30_000],
];

/** Prints how long collations of invented accounts take, and how soon one that is stopped comes back. */
export async function runAlignmentBench(args: readonly string[]): Promise<void> {
  const chosen = args.includes('--quick') ? sizes.slice(0, 2) : sizes;
  const rows = chosen.map(([count, words]) => measure(count, words));
  const head = ['accounts × words', 'passages', 'links', 'seconds', 'ms to stop, at most'];
  process.stdout.write(writeTable(head, rows));
}

function measure(count: number, words: number): readonly string[] {
  const accounts = inventTellings(count, words);
  const passages = accounts.reduce((sum, account) => sum + account.passages.length, 0);
  let asked = performance.now();
  let longest = 0;
  const shouldStop = () => {
    const now = performance.now();
    longest = Math.max(longest, now - asked);
    asked = now;
    return false;
  };
  const started = performance.now();
  const { links } = collate(accounts, { shouldStop });
  const seconds = (performance.now() - started) / 1000;
  longest = Math.max(longest, performance.now() - asked);
  return [
    `${count} × ${words.toLocaleString('en')}`,
    `${passages}`,
    `${links.length}`,
    seconds.toFixed(2),
    longest.toFixed(0),
  ];
}
