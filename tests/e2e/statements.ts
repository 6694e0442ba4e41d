import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from 'playwright/test';
import { launchSynoptic, type RunningSynoptic } from '../support/launchSynoptic';
import { selectWords } from '../support/selectWords';
import { takePictures } from '../support/takePictures';
import { paragraph, writeImported } from '../support/writeImported';

const first = [
  'Yeltsin received the Secretary at his dacha on 22 October 1993. He spoke for a while of the crisis in Moscow and of the elections in December.',
  'The Secretary explained that nobody would be excluded from the Partnership for Peace. Yeltsin called it a brilliant idea, a stroke of genius. He asked to pass that on to President Clinton. Membership would be looked at as a longer term eventuality.',
];
const second = [
  'Christopher wrote that membership was a longer term eventuality. The Partnership for Peace would exclude nobody. Yeltsin, relieved, called the idea brilliant and a stroke of genius, he wrote.',
  'They had met at the dacha on 22 October 1993. Talbott sat beside him and took notes on all of it.',
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
  const { window } = synoptic;
  await window.getByRole('checkbox', { name: 'Compare first-telling' }).check();
  await window.getByRole('checkbox', { name: 'Compare second-telling' }).check();
  await window.getByRole('button', { name: 'Compare the 2 chosen' }).click();
});
test.afterEach(async () => {
  await synoptic.close();
  await rm(library, { recursive: true, force: true });
});

/** The row in which both tell of something. */
function rowOf(window: Page, words: string): Locator {
  return window.getByRole('row').filter({ has: window.getByText(words) });
}

test('texts that were brought in are compared sentence by sentence, whatever their order', async () => {
  const { window } = synoptic;
  const genius = rowOf(window, 'He asked to pass that on');
  const idea = window.getByRole('row').filter({ hasText: 'called it a brilliant idea' });
  await expect(idea).toContainText('relieved, called the idea brilliant');
  await expect(idea).not.toContainText('longer term eventuality');
  await expect(genius).not.toContainText('Talbott sat beside him');
  const longer = window.getByRole('row').filter({ hasText: 'would be looked at as a longer term' });
  await expect(longer).toContainText('Christopher wrote that membership');
  await expect(longer).toContainText('moved');
  await takePictures(synoptic, 'statements');
});

test('a note on a sentence hangs in its paragraph, in the comparison and in the text', async () => {
  const { window } = synoptic;
  const sentence = window.locator('.passage-text').filter({ hasText: 'a stroke of genius.' });
  await selectWords(sentence.first(), 'brilliant idea');
  await window.getByRole('button', { name: 'Write a note', exact: true }).click();
  await window.getByRole('textbox', { name: 'Your note, in Markdown' }).fill('His words?');
  await expect(window.getByText('Saved', { exact: true })).toBeVisible();
  await expect(window.getByRole('button', { name: /^brilliant idea \(open/ })).toHaveCount(1);
  await window.getByRole('button', { name: /^Passage 4 of first-telling: read it at ¶2/ }).click();
  const text = window.getByRole('article');
  await expect(text.getByRole('button', { name: /^brilliant idea \(open/ })).toBeVisible();
  await selectWords(text.locator('[data-passage="b2"]'), 'to President Clinton. Membership');
  await window.getByRole('button', { name: 'Highlight', exact: true }).click();
  await window.getByRole('button', { name: 'Back' }).click();
  await expect(
    window.getByRole('button', { name: /^to President Clinton\. \(open/ }),
  ).toBeVisible();
  await expect(window.getByRole('button', { name: /^Membership \(open/ })).toBeVisible();
});
