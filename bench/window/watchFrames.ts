import type { Page } from 'playwright';

/**
 * Watches, from now on, for how long the window draws nothing: as long as that does a key wait at the most.
 * @returns how to end it and hear of the longest time between two frames, in milliseconds
 */
export async function watchFrames(window: Page): Promise<() => Promise<number>> {
  const watch = await window.evaluateHandle(() => {
    const seen = { longest: 0, isOver: false };
    void (async () => {
      let last = performance.now();
      while (!seen.isOver) {
        const now = await new Promise<number>(requestAnimationFrame);
        seen.longest = Math.max(seen.longest, now - last);
        last = now;
      }
    })();
    return seen;
  });
  return () =>
    watch.evaluate((seen) => {
      seen.isOver = true;
      return seen.longest;
    });
}
