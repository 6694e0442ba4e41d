import type { Page } from 'playwright';

/** Frames that are scrolled through; two seconds at the screen's rate. */
const frames = 120;

export type FrameTimes = {
  readonly median: number;
  readonly p95: number;
  readonly longest: number;
};

/** The time between frames, in milliseconds, while what scrolls is scrolled by three quarters of a screen a frame. */
export async function measureScroll(window: Page, scroller: string): Promise<FrameTimes> {
  const times = await window.evaluate(
    async ([selector = '', count = 0]) => {
      const page = document.querySelector(selector);
      if (page === null) throw new Error(`There is no ${selector} to scroll`);
      const gaps: number[] = [];
      let last = await new Promise<number>(requestAnimationFrame);
      for (let frame = 0; frame < count; frame += 1) {
        page.scrollBy(0, page.clientHeight * 0.75);
        const now = await new Promise<number>(requestAnimationFrame);
        gaps.push(now - last);
        last = now;
      }
      return gaps;
    },
    [scroller, frames] as const,
  );
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return { median: at(0.5), p95: at(0.95), longest: at(1) };
}
