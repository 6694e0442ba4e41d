import type { Page } from 'playwright/test';

/** What is read of a page when two frames in a row say the same: it scrolls no more, and all in sight has its height. */
export async function whenStill<Value>(window: Page, read: () => Promise<Value>): Promise<Value> {
  await window.evaluate(async () => void (await document.fonts.ready));
  let before = await read();
  for (;;) {
    await window.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    const now = await read();
    if (now === before) return now;
    before = now;
  }
}
