import { expect, type Locator } from 'playwright/test';
import { whenStill } from './whenStill';

/**
 * Turns the wheel over something that scrolls.
 * @param down how far, in pixels
 * @returns how far from its beginning it then rests, in pixels
 */
export async function turnWheel(scroller: Locator, down: number): Promise<number> {
  const window = scroller.page();
  const scrolled = () => scroller.evaluate(({ scrollTop }) => scrollTop);
  await scroller.hover();
  const before = await whenStill(window, scrolled);
  await window.mouse.wheel(0, down);
  await expect.poll(scrolled).toBeGreaterThan(before);
  return whenStill(window, scrolled);
}
