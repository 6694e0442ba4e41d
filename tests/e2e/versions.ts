import { expect, test } from 'playwright/test';
import { launchSynoptic, type RunningSynoptic } from '../support/launchSynoptic';
import { selectWords } from '../support/selectWords';
import { seriousFindings } from '../support/seriousFindings';
import { stepThrough } from '../support/stepThrough';
import { takePictures } from '../support/takePictures';
import { writeNote } from '../support/writeNote';

let synoptic: RunningSynoptic;

/** Every journey begins at the two English forms of Yeltsin’s speech in Budapest. */
test.beforeEach(async () => {
  synoptic = await launchSynoptic();
  const { window } = synoptic;
  await window.getByRole('button', { name: /^Accounts:/ }).click();
  await window
    .getByRole('combobox', { name: 'Event' })
    .selectOption({ label: 'Budapest, 5 December 1994' });
  await window.getByRole('checkbox', { name: /Goldgeier/ }).uncheck();
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: 'As two versions of one text' }).click();
});
test.afterEach(async () => {
  await synoptic.close();
});

test('two translations stand side by side, paired by what they tell', async () => {
  const { window } = synoptic;
  await expect(
    window.getByRole('heading', { level: 1, name: 'Two versions of one text' }),
  ).toBeVisible();
  const peace = window.getByRole('row', { name: /Europe, even before.*Europe is in danger/ });
  await expect(peace.getByText('is in danger of plunging into')).toBeVisible();
  await takePictures(synoptic, 'versions');
});

test('what one version tells elsewhere is called moved, and leads there and back', async () => {
  const { window } = synoptic;
  const down = window.getByRole('button', { name: /moved: .* has this further down/ });
  const up = window.getByRole('button', { name: /moved: .* has this further up/ });
  await down.click();
  await expect(up).toBeFocused();
  await up.click();
  await expect(down).toBeFocused();
});

test('gaps are called gaps, and what stands opposite is no difference', async () => {
  const { window } = synoptic;
  await expect(window.getByText('Gap in the text: Left out by the Archive.').first()).toBeVisible();
  const illusion = window.getByText(/History demonstrates/);
  await expect(illusion).toHaveAttribute('title', 'The other version has a gap here');
  await expect(window.getByText('3 differences · 1 moved block · 4 gaps')).toBeVisible();
});

test('a reader goes from difference to difference by key', async () => {
  const { window } = synoptic;
  const differences = window.locator('[data-stop="difference"]');
  await expect(differences).toHaveCount(3);
  await stepThrough(window, 'n', differences);
});

test('both versions are read as one text, each word under its siglum', async () => {
  const { window } = synoptic;
  await window.getByRole('radio', { name: 'In one text' }).click();
  await expect(window.getByText(/is in danger of plunging into/)).toBeVisible();
  await expect(window.getByRole('table')).toHaveCount(0);
  await takePictures(synoptic, 'versions-inline');
});

test('what may be ignored is a choice, and back leads to the comparison', async () => {
  const { window } = synoptic;
  for (const name of ['Case', 'Punctuation', 'Spelling']) {
    await window.getByRole('checkbox', { name }).check();
  }
  await expect(window.getByText(/^\d differences/)).toBeVisible();
  await window.getByRole('button', { name: 'Back' }).click();
  await expect(window.getByRole('heading', { level: 1, name: /Budapest/ })).toBeVisible();
});

test('axe finds nothing serious in two versions', async () => {
  const { window } = synoptic;
  await expect(window.getByRole('table')).toBeVisible();
  expect(await seriousFindings(window)).toEqual([]);
});

test('the accounts of the event are compared, or the whole sources', async () => {
  const { window } = synoptic;
  await expect(window.getByRole('radio', { name: 'What they tell of one event' })).toBeChecked();
  await window.getByRole('radio', { name: 'The whole sources' }).click();
  await expect(window.getByRole('radio', { name: 'The whole sources' })).toBeChecked();
  await window.getByRole('button', { name: 'Back' }).click();
  await expect(window.getByRole('radio', { name: 'What they tell of one event' })).toBeChecked();
});

test('words are noted in either layout, and the note stands in both', async () => {
  const { window } = synoptic;
  await window.getByRole('radio', { name: 'In one text' }).click();
  await selectWords(window.getByText('is in danger of plunging into'), 'in danger');
  await writeNote(window, 'Stronger than the other.');
  await expect(window.getByText('Saved', { exact: true })).toBeVisible();
  await expect(window.locator('.versions-inline .noted')).toHaveText(['in danger']);
  await window.getByRole('radio', { name: 'Side by side' }).click();
  await expect(window.locator('.versions-table .noted')).toHaveText(['in danger']);
  await takePictures(synoptic, 'versions-note');
});
