import { expect, type Locator } from 'playwright/test';

/** Expects these elements, each of which shows a number, to stand in the order of their numbers. */
export async function expectInOrder(ordinals: Locator): Promise<void> {
  await expect(async () => {
    const numbers = (await ordinals.allTextContents()).map(Number);
    expect(numbers.length).toBeGreaterThan(1);
    expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
  }).toPass();
}
