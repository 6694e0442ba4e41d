import type { Writable } from 'node:stream';

/** Work shorter than this needs no line, and a line is drawn anew no oftener. */
const intervalMs = 1000;

/** What stands on a terminal while work goes on. */
type ShownTime = { readonly goOn: () => void; readonly end: () => void };

/** Shows how long work of unknown length has taken, on a terminal only, as often as it is told that the work goes on. */
export function showTime(errors: Writable, work: string): ShownTime {
  const isTerminal = 'isTTY' in errors && errors.isTTY === true;
  const started = performance.now();
  let shown = started;
  return {
    goOn: () => {
      const now = performance.now();
      if (!isTerminal || now - shown < intervalMs) return;
      shown = now;
      errors.write(`\r${work}, ${Math.floor((now - started) / 1000)} s`);
    },
    end: () => {
      if (shown > started) errors.write('\r\u001b[K');
    },
  };
}
