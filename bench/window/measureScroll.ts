import type { Page } from 'playwright';
import { type FrameTimes, watchFrames } from './watchFrames';

/** Frames that are scrolled through; two seconds at the screen's rate. */
const frames = 120;

/** The times between frames while what scrolls is scrolled by three quarters of a screen a frame: faster than anybody reads. */
export async function measureScroll(window: Page, scroller: string): Promise<FrameTimes> {
  const stop = await watchFrames(window);
  await window.evaluate(
    async ([selector = '', count = 0]) => {
      const page = document.querySelector(selector);
      if (page === null) throw new Error(`There is no ${selector} to scroll`);
      for (let frame = 0; frame < count; frame += 1) {
        page.scrollBy(0, page.clientHeight * 0.75);
        await new Promise<number>(requestAnimationFrame);
      }
    },
    [scroller, frames] as const,
  );
  return stop();
}
