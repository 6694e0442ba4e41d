import { expect, type Locator, type Page } from 'playwright/test';

/** Goes by a key from the heading to the first of some places and to the second, and by its capital back again. */
export async function stepThrough(window: Page, key: string, places: Locator): Promise<void> {
  await window.getByRole('heading', { level: 1 }).click();
  await window.keyboard.press(key);
  await expect(places.nth(0)).toBeFocused();
  await window.keyboard.press(key);
  await expect(places.nth(1)).toBeFocused();
  await window.keyboard.press(`Shift+${key.toUpperCase()}`);
  await expect(places.nth(0)).toBeFocused();
}
