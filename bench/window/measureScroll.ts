import type { Page } from 'playwright';

/** Frames that are scrolled through; two seconds at the screen's rate. */
const frames = 120;

/** The time between frames, in milliseconds, while the page is scrolled by three quarters of a screen a frame. */
export async function measureScroll(window: Page): Promise<{ median: number; p95: number }> {
  const times = await window.evaluate(async (count) => {
    const page = document.querySelector('.page');
    if (page === null) throw new Error('There is no page to scroll');
    const gaps: number[] = [];
    let last = await new Promise<number>(requestAnimationFrame);
    for (let frame = 0; frame < count; frame += 1) {
      page.scrollBy(0, page.clientHeight * 0.75);
      const now = await new Promise<number>(requestAnimationFrame);
      gaps.push(now - last);
      last = now;
    }
    return gaps;
  }, frames);
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}
