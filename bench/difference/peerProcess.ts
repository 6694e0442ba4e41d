import process from 'node:process';
import { otherPeers, ownPeers } from './peers';
import { judgeScript, type Script } from './script';

/** What the process is asked for: a peer by name, two texts, and how long to repeat the measurement. */
export type Task = {
  readonly peer: string;
  readonly left: string;
  readonly right: string;
  readonly repeatForMs: number;
};

export type Measured = Script & { readonly ms: number };

const mostRuns = 100;

/**
 * Runs a peer again and again and takes the best time; of time on the clock and time on the processor the
 * smaller, since what other work on the machine adds is no part of it.
 */
function measure({ peer, left, right, repeatForMs }: Task): Measured {
  const compare = [...ownPeers, ...otherPeers].find(({ name }) => name === peer)?.compare;
  if (compare === undefined) throw new RangeError(`No peer ${peer}`);
  const started = performance.now();
  let ms = Number.POSITIVE_INFINITY;
  let script = compare('', '');
  for (let run = 0; run < mostRuns; run++) {
    const start = performance.now();
    const used = process.cpuUsage();
    script = compare(left, right);
    const { user, system } = process.cpuUsage(used);
    ms = Math.min(ms, performance.now() - start, (user + system) / 1000);
    if (performance.now() - started > repeatForMs) break;
  }
  return { ms, ...judgeScript(script()) };
}

process.on('message', (task: Task) => process.send?.(measure(task)));
