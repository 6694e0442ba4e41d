import type { Page } from 'playwright';
import { quantiles } from './quantiles';

export type FrameTimes = ReturnType<typeof quantiles>;

/**
 * Watches, from now on, for how long the window draws nothing: as long as that does a key wait at the most.
 * @returns how to end it and hear of the times between two frames, in milliseconds
 */
export async function watchFrames(window: Page): Promise<() => Promise<FrameTimes>> {
  const watch = await window.evaluateHandle(() => {
    const seen = { gaps: [] as number[], isOver: false };
    void (async () => {
      let last = await new Promise<number>(requestAnimationFrame);
      while (!seen.isOver) {
        const now = await new Promise<number>(requestAnimationFrame);
        seen.gaps.push(now - last);
        last = now;
      }
    })();
    return seen;
  });
  return async () => {
    const gaps = await watch.evaluate((seen) => {
      seen.isOver = true;
      return seen.gaps;
    });
    return quantiles(gaps);
  };
}
