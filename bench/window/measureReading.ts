import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright';
import { quantiles } from './quantiles';
import { type FrameTimes, watchFrames } from './watchFrames';

/** A key held down, or a wheel turned quickly: so many a second. */
const aSecond = 10;

/** Two seconds of each. */
const times = 20;

/** How far a tick of the wheel goes, in pixels. */
const tick = 100;

export type Reading = {
  /** The times between frames while the reader goes on by Page Down, and by the wheel. */
  readonly byKeys: FrameTimes;
  readonly byWheel: FrameTimes;
  /** From a key to the frame that shows what it did. */
  readonly keys: FrameTimes;
};

/**
 * What a reader notices, in milliseconds: pages through what scrolls, turns the wheel over it, presses keys.
 * @param focus what in it has the focus at the beginning
 * @param travel a key that goes to a place, besides Page Down
 */
export async function measureReading(
  window: Page,
  scroller: string,
  focus: string,
  travel: string,
): Promise<Reading> {
  const box = await window.locator(scroller).first().boundingBox();
  if (box === null) throw new Error(`There is no ${scroller} to read`);
  await window.locator(focus).first().focus();
  await window.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const keys = await watchKeys(window);
  const byKeys = await repeat(window, () => window.keyboard.press('PageDown'));
  const byWheel = await repeat(window, () => window.mouse.wheel(0, tick));
  await repeat(window, () => window.keyboard.press(travel));
  return { byKeys, byWheel, keys: await keys() };
}

async function repeat(window: Page, act: () => Promise<void>): Promise<FrameTimes> {
  const stop = await watchFrames(window);
  for (let time = 0; time < times; time += 1) {
    await Promise.all([act(), setTimeout(1000 / aSecond)]);
  }
  return stop();
}

/** The Event Timing API tells of no key that took less, in milliseconds. */
const shortestTold = 16;

/** Watches how long each key takes until the next frame is painted, as the browser itself counts it. */
async function watchKeys(window: Page): Promise<() => Promise<FrameTimes>> {
  const watch = await window.evaluateHandle((durationThreshold) => {
    const seen = { pressed: 0, slow: [] as number[] };
    addEventListener('keydown', () => {
      seen.pressed += 1;
    });
    const observer = new PerformanceObserver((list) => {
      const keys = list.getEntriesByName('keydown');
      seen.slow.push(...keys.map(({ duration }) => duration));
    });
    const slow = { type: 'event', durationThreshold };
    observer.observe(slow);
    return seen;
  }, shortestTold);
  return async () => {
    const { pressed, slow } = await watch.jsonValue();
    const quick = new Array<number>(Math.max(0, pressed - slow.length)).fill(shortestTold);
    return quantiles([...quick, ...slow]);
  };
}
