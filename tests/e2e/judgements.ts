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

const genius = /^“This is a brilliant idea…”$/;

test('a link says why it was proposed, and a rejected one does not come back', async () => {
  const { window } = synoptic;
  await window.getByRole('button', { name: genius }).click();
  const panel = window.getByRole('complementary', { name: 'Beside the comparison' });
  await expect(panel.getByText(/“genius”|“stroke of genius”/).first()).toBeVisible();
  await takePictures(synoptic, 'moment');
  await panel.getByRole('button', { name: 'Reject M 14 – C 3' }).click();
  await expect(window.getByText('Rejected: M 14 – C 3 do not tell the same.')).toBeVisible();
  const row = window.getByRole('row', { name: /This is a brilliant idea/ });
  await expect(row.getByText('Yeltsin called it')).toHaveCount(0);
  await window.reload();
  await expect(row).toBeVisible();
  await expect(row.getByText('Yeltsin called it')).toHaveCount(0);
});

test('a rejection is undone and redone', async () => {
  const { window } = synoptic;
  await window.getByRole('button', { name: genius }).click();
  await window.getByRole('button', { name: 'Reject M 14 – C 3' }).click();
  const row = window.getByRole('row', { name: /This is a brilliant idea/ });
  await expect(row.getByText('Yeltsin called it')).toHaveCount(0);
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(window.getByText(/^Undone: Rejected: M 14 – C 3/)).toBeVisible();
  await expect(row.getByText('Yeltsin called it')).toHaveCount(1);
});

test('a reader links two passages by keyboard, and the link is theirs', async () => {
  const { window } = synoptic;
  await window.getByRole('button', { name: /^Passage 13 of Memcon/ }).focus();
  await window.keyboard.press('l');
  await window.getByRole('button', { name: /^Link with passage 7 of Talbott/ }).focus();
  await window.keyboard.press('l');
  const row = window.getByRole('row', { name: /Yes, that is the case/ });
  await expect(row.getByText('PFP today, enlargement tomorrow')).toBeVisible();
  await row
    .getByRole('button', { name: /Yes, that is the case/ })
    .first()
    .click();
  await expect(window.getByText(/drawn by you/)).toBeVisible();
});

test('a moment keeps the name a reader gives it', async () => {
  const { window } = synoptic;
  await window.getByRole('button', { name: genius }).click();
  await window.getByRole('textbox', { name: 'Your name for it' }).fill('The praise');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('button', { name: 'The praise', exact: true })).toBeVisible();
  await window.reload();
  await expect(window.getByRole('button', { name: 'The praise', exact: true })).toBeVisible();
});

test('links are given to a colleague, and a colleague’s are shown beside one’s own', async () => {
  const { app, window, userData } = synoptic;
  const file = `${userData}/links.json`;
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, file);
  const row = window.getByRole('row', { name: /This is a brilliant idea/ });
  await window.getByRole('button', { name: genius }).click();
  await window.getByRole('button', { name: 'Reject M 14 – C 3' }).click();
  await expect(row.getByText('Yeltsin called it')).toHaveCount(0);
  await window.getByRole('button', { name: 'Save mine for a colleague…' }).click();
  await window.getByRole('textbox', { name: /^Your name, as/ }).fill('First reader');
  await window.keyboard.press('Enter');
  await expect(window.getByText('Your links are in links.json.')).toBeVisible();
  await window.getByRole('radio', { name: 'The machine’s' }).click();
  await expect(row.getByText('Yeltsin called it')).toHaveCount(1);
  await window.getByRole('button', { name: 'Open a colleague’s links…' }).click();
  await expect(window.getByRole('radio', { name: 'First reader' })).toBeChecked();
  await expect(row.getByText('Yeltsin called it')).toHaveCount(0);
  await expect(window.getByText(/You and First reader agree on 1, disagree on 0/)).toBeVisible();
  await takePictures(synoptic, 'layers');
});

test('the links of a moment are confirmed, rejected and joined by one key each, and undone', async () => {
  const { window } = synoptic;
  await window.getByRole('heading', { level: 1 }).click();
  await window.keyboard.press('u');
  const reached = window.locator('.moment-row:focus');
  const id = await reached.getAttribute('id');
  const row = window.locator(`#${id}`);
  await expect(row).toHaveAttribute('data-stop', /link/);
  await window.keyboard.press('y');
  await expect(window.getByText(/^Confirmed: the links of/)).toBeVisible();
  await expect(row).not.toHaveAttribute('data-stop', /link/);
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(row).toHaveAttribute('data-stop', /link/);
  const cells = await row.locator('.cell-passage').count();
  await row.focus();
  await window.keyboard.press('x');
  await expect(window.getByText(/^Rejected: the links of/)).toBeVisible();
  await expect(row.locator('.cell-passage')).not.toHaveCount(cells);
  await row.focus();
  await window.keyboard.press('j');
  await expect(window.getByText(/^(Joined|Not joined):/)).toBeVisible();
});
