import { expect, type Page } from 'playwright/test';

/** Runs a command as a reader would: by a few letters of its name in the palette. */
export async function runCommand(window: Page, letters: string): Promise<void> {
  await window.getByRole('button', { name: /Commands/ }).click();
  await window.getByRole('combobox', { name: 'Find a command' }).fill(letters);
  const chosen = window
    .getByRole('listbox', { name: 'Commands' })
    .getByRole('option', { selected: true });
  await expect(chosen).toContainText(letters, { ignoreCase: true });
  await window.keyboard.press('Enter');
}
