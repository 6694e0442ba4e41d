import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { launchSynoptic, type RunningSynoptic } from '../support/launchSynoptic';
import { selectWords } from '../support/selectWords';
import { seriousFindings } from '../support/seriousFindings';
import { takePictures } from '../support/takePictures';
import { noteEditor, typeNote, writeNote } from '../support/writeNote';

let userData: string;
let synoptic: RunningSynoptic;

test.beforeEach(async () => {
  userData = await mkdtemp(join(tmpdir(), 'synoptic-notes-'));
  synoptic = await launchSynoptic(userData);
});
test.afterEach(async () => {
  await synoptic.close();
  await rm(userData, { recursive: true, force: true });
});

async function readMemcon(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Library', exact: true }).click();
  await window.getByRole('button', { name: 'Memcon, 22 October 1993', exact: true }).click();
}

function genius(window: Page) {
  return window.getByRole('article').getByText(/This is a brilliant idea/);
}

async function writeOnGenius(window: Page, words: string): Promise<void> {
  await readMemcon(window);
  await selectWords(genius(window), 'stroke of genius');
  await writeNote(window, words);
}

test('a note on selected words is saved, drawn, listed and found after a restart', async () => {
  const { window } = synoptic;
  await writeOnGenius(window, 'He says this **before** he hears of membership.');
  await expect(window.getByText('Saved', { exact: true })).toBeVisible();
  await expect(window.getByText('before', { exact: true })).toHaveCSS('font-weight', '700');
  await takePictures(synoptic, 'note-written');
  await window.keyboard.press('Escape');
  await expect(noteEditor(window)).toHaveCount(0);
  await expect(window.getByRole('button', { name: /open the note on it/ })).toBeVisible();

  await synoptic.close();
  synoptic = await launchSynoptic(userData);
  await readMemcon(synoptic.window);
  const notes = synoptic.window.getByRole('complementary', { name: 'Notes' });
  await expect(notes.getByText('He says this before he hears of membership.')).toBeVisible();
  await synoptic.window.getByRole('button', { name: /open the note on it/ }).click();
  await expect(noteEditor(synoptic.window)).toHaveValue(/before/);
});

test('a note written in the comparison hangs on the same words in the reading view', async () => {
  const { window } = synoptic;
  const passage = window.getByRole('cell').getByText(/^“This is a brilliant idea/);
  await selectWords(passage, 'brilliant idea');
  await writeNote(window, 'Talbott has “brilliant” too.');
  await window.keyboard.press('Control+Enter');
  await expect(noteEditor(window)).toHaveCount(0);
  await takePictures(synoptic, 'note-in-comparison');
  await readMemcon(window);
  await expect(window.getByRole('button', { name: /^brilliant idea/ })).toBeVisible();
});

test('a note in the list leads to its words', async () => {
  const { window } = synoptic;
  await writeOnGenius(window, 'The heart of it.');
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: 'Library', exact: true }).click();
  await window.getByRole('button', { name: /^Show the words noted in Memcon/ }).click();
  await expect(genius(window)).toBeInViewport();
});

test('a deleted note is taken back, words and all', async () => {
  const { window } = synoptic;
  await writeOnGenius(window, 'Not to be lost.');
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: /^Delete the note on/ }).click();
  await expect(window.getByText('Note deleted.')).toBeVisible();
  await expect(window.getByText('Not to be lost.')).toHaveCount(0);
  await takePictures(synoptic, 'note-deleted');
  await window.getByRole('button', { name: 'Undo deletion' }).click();
  await expect(window.getByText('Not to be lost.')).toBeVisible();
  await expect(window.getByText('Note deleted.')).toHaveCount(0);
});

test('words typed just before the window closes are not lost', async () => {
  await writeOnGenius(synoptic.window, 'The last words.');
  await synoptic.close();
  synoptic = await launchSynoptic(userData);
  await readMemcon(synoptic.window);
  await expect(synoptic.window.getByText('The last words.')).toBeVisible();
});

test('what the disk refuses stays in the editor, with the reason and a way to try again', async () => {
  const { window } = synoptic;
  await writeOnGenius(window, 'First words.');
  await expect(window.getByText('Saved', { exact: true })).toBeVisible();
  const notebook = join(userData, 'library', 'notebook');
  await rename(notebook, `${notebook} elsewhere`);
  await writeFile(notebook, 'a file where the folder was');
  await window.keyboard.type(' More words.');
  await expect(window.getByText(/^Not saved:/)).toBeVisible();
  await takePictures(synoptic, 'note-not-saved');
  await expect(noteEditor(window)).toHaveValue('First words. More words.');
  await rm(notebook);
  await rename(`${notebook} elsewhere`, notebook);
  await window.getByRole('button', { name: 'Try again' }).click();
  await expect(window.getByText('Saved', { exact: true })).toBeVisible();
});

test('notes are found by their words', async () => {
  const { window } = synoptic;
  await writeOnGenius(window, 'The heart of it.');
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: 'Note on passage 2', exact: true }).click();
  await typeNote(window, 'Gratitude.');
  await window.keyboard.press('Escape');
  const notes = window.getByRole('complementary', { name: 'Notes' });
  await expect(notes.getByRole('listitem')).toHaveCount(2);
  await notes.getByRole('searchbox', { name: 'Find in notes' }).fill('heart');
  await expect(notes.getByRole('listitem')).toHaveCount(1);
  await notes.getByRole('searchbox', { name: 'Find in notes' }).fill('membership');
  await expect(notes.getByText('No note has these words.')).toBeVisible();
});

test('a begun note that stays empty is not kept', async () => {
  const { window } = synoptic;
  await writeOnGenius(window, '');
  await window.keyboard.press('Escape');
  await expect(noteEditor(window)).toHaveCount(0);
  await expect(window.getByText(/^No notes yet/)).toBeVisible();
});

test('the whole of it goes without a mouse', async () => {
  const { window } = synoptic;
  await readMemcon(window);
  await window.getByRole('button', { name: 'Note on passage 14' }).focus();
  await window.keyboard.press('Enter');
  await typeNote(window, 'By keyboard.');
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('button', { name: /^Show the words noted/ })).toBeFocused();
  await window.keyboard.press('Tab');
  await window.keyboard.press('Enter');
  await expect(noteEditor(window)).toBeFocused();
});

test('axe finds nothing serious while a note is written and when it is listed', async () => {
  const { window } = synoptic;
  await writeOnGenius(window, '# Head\n\nSee [the book](https://example.org).');
  expect(await seriousFindings(window)).toEqual([]);
  await window.keyboard.press('Escape');
  await expect(noteEditor(window)).toHaveCount(0);
  expect(await seriousFindings(window)).toEqual([]);
});
