import { expect, type Locator, type Page } from 'playwright/test';

/** The field in which a note is written. */
export function noteEditor(window: Page): Locator {
  return window.getByRole('textbox', { name: 'Your note, in Markdown' });
}

/** Writes a note on the words that are selected. */
export async function writeNote(window: Page, words: string): Promise<void> {
  await window.getByRole('button', { name: 'Write a note', exact: true }).click();
  await typeNote(window, words);
}

/** Types into the note that has just been begun. */
export async function typeNote(window: Page, words: string): Promise<void> {
  await expect(noteEditor(window)).toBeFocused();
  await window.keyboard.type(words);
}
