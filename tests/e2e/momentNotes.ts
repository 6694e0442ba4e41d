import { expect, test } from 'playwright/test';
import { launchSynoptic, type RunningSynoptic } from '../support/launchSynoptic';
import { takePictures } from '../support/takePictures';

let synoptic: RunningSynoptic;

test.beforeEach(async () => {
  synoptic = await launchSynoptic();
});
test.afterEach(async () => {
  await synoptic.close();
});

test('a note on a silence stands at the silence and says whose it is', async () => {
  const { window } = synoptic;
  const silence = 'the silence of Talbott 2002 at “Yes, that is the case…”';
  await window.getByRole('button', { name: `Write a note on ${silence}` }).click();
  await window.getByRole('textbox', { name: 'Your note, in Markdown' }).fill('He was in the room.');
  await expect(window.getByText('Saved', { exact: true })).toBeVisible();
  await window.keyboard.press('Escape');
  const sign = window.getByRole('button', { name: `Open the note on ${silence}` });
  await expect(sign).toBeVisible();
  await expect(window.getByText('On the silence of Talbott 2002')).toBeVisible();
  await sign.scrollIntoViewIfNeeded();
  await takePictures(synoptic, 'note-on-silence');
  await window.reload();
  await sign.click();
  await expect(window.getByRole('textbox', { name: 'Your note, in Markdown' })).toHaveValue(
    'He was in the room.',
  );
});

test('a note on a moment stands with its name', async () => {
  const { window } = synoptic;
  const moment = 'the moment “Yes, that is the case…”';
  await window.getByRole('button', { name: `Write a note on ${moment}` }).click();
  await window.getByRole('textbox', { name: 'Your note, in Markdown' }).fill('The turning point.');
  await expect(window.getByText('Saved', { exact: true })).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(window.getByRole('button', { name: `Open the note on ${moment}` })).toBeVisible();
});
