import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { launchSynoptic, type RunningSynoptic } from '../support/launchSynoptic';
import { seriousFindings } from '../support/seriousFindings';
import { takePictures } from '../support/takePictures';
import { paragraph, writeImported } from '../support/writeImported';

const first = [
  'Of what had gone before the visit the record says little.',
  'The Secretary explained that nobody would be excluded from the Partnership for Peace. Yeltsin called it a brilliant idea, a stroke of genius.',
  'They parted in the afternoon, and the delegation flew on to Kazakhstan.',
];
const second = [
  'Yeltsin, he wrote, called the Partnership brilliant and a stroke of genius.',
  'Years later the two sides remembered the day quite differently.',
];

let library: string;
let synoptic: RunningSynoptic;

test.beforeEach(async () => {
  library = await mkdtemp(join(tmpdir(), 'synoptic-library-'));
  await writeImported(library, {
    'first-telling': first.map(paragraph),
    'second-telling': second.map(paragraph),
  });
  synoptic = await launchSynoptic(undefined, `--library=${library}`);
});
test.afterEach(async () => {
  await synoptic.close();
  await rm(library, { recursive: true, force: true });
});

test('an event is described by the paragraphs that tell it, changed, and taken back', async () => {
  const { window } = synoptic;
  await window.getByRole('checkbox', { name: 'Compare first-telling' }).check();
  await window.getByRole('checkbox', { name: 'Compare second-telling' }).check();
  await window.getByRole('button', { name: 'Describe an event…' }).click();
  const dialog = window.getByRole('dialog', { name: 'Describe an event' });
  await expect(dialog.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Save the event' }).click();
  await expect(dialog.getByRole('alert')).toHaveText('An event needs a title.');
  await dialog.getByRole('textbox', { name: 'Title' }).fill('The visit to the dacha');
  await dialog.getByRole('textbox', { name: /^When/ }).fill('1993-10-22');
  await expect(dialog.getByText('22 October 1993')).toBeVisible();
  const one = dialog.getByRole('group', { name: /first-telling/ });
  await one.getByRole('textbox', { name: 'Paragraphs that tell it' }).fill('9');
  await expect(one.getByText('“first-telling” has no paragraph 9.')).toBeVisible();
  await one.getByRole('textbox', { name: 'Paragraphs that tell it' }).fill('2');
  await expect(one.getByText(/^1 paragraph: “The Secretary explained that nobody/)).toBeVisible();
  await one.getByRole('combobox', { name: 'Its teller' }).selectOption('Was there');
  expect(await seriousFindings(window)).toEqual([]);
  await takePictures(synoptic, 'event');
  await dialog.getByRole('button', { name: 'Save the event' }).click();

  await expect(window.getByRole('heading', { level: 1 })).toHaveText('The visit to the dacha');
  await expect(window.locator('.passage-text').getByText('Of what had gone before')).toHaveCount(0);
  const genius = window.getByRole('row').filter({ hasText: 'called it a brilliant idea' });
  await expect(genius).toContainText('called the Partnership brilliant');
  const file = join(library, 'episodes', 'the-visit-to-the-dacha-1993.json');
  await expect.poll(() => readFile(file, 'utf8')).toContain('"b2"');

  await window.getByRole('button', { name: 'Library', exact: true }).click();
  await window.getByRole('button', { name: 'Change: The visit to the dacha' }).click();
  const change = window.getByRole('dialog', { name: /^Change/ });
  const again = change.getByRole('group', { name: /first-telling/ });
  await again.getByRole('textbox', { name: 'Paragraphs that tell it' }).fill('1-2');
  await change.getByRole('button', { name: 'Save the event' }).click();
  await expect(window.getByText('“The visit to the dacha” is saved.')).toBeVisible();
  await window.getByRole('button', { name: 'Compare: The visit to the dacha' }).click();
  await expect(window.locator('.passage-text').getByText('Of what had gone before')).toBeVisible();

  await window.getByRole('button', { name: 'Library', exact: true }).click();
  await window.getByRole('button', { name: 'Remove: The visit to the dacha' }).click();
  await expect(window.getByText('No event is described yet.')).toBeVisible();
  await window.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(window.getByRole('heading', { name: 'The visit to the dacha' })).toBeVisible();
});
