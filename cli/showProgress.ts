import { performance } from 'node:perf_hooks';
import type { Writable } from 'node:stream';

/** Work shorter than this needs no progress, and a line is drawn anew no oftener. */
const INTERVAL_MS = 500;

/** Shows the share of long work done, on a terminal only: "42 %". */
export function showProgress(errors: Writable): (share: number) => void {
  const isTerminal = 'isTTY' in errors && errors.isTTY === true;
  let shown = performance.now();
  let isDrawn = false;
  return (share) => {
    const now = performance.now();
    if (!isTerminal || (share < 1 && now - shown < INTERVAL_MS)) return;
    if (share >= 1 && !isDrawn) return;
    errors.write(share < 1 ? `\r${Math.floor(share * 100)} %` : '\r     \r');
    shown = now;
    isDrawn = share < 1;
  };
}
