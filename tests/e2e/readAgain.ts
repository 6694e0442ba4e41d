import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { encode } from '../hostile/encodings';
import { bringIn } from '../support/bringIn';
import { launchSynoptic, type RunningSynoptic } from '../support/launchSynoptic';
import { selectWords } from '../support/selectWords';
import { seriousFindings } from '../support/seriousFindings';
import { takePictures } from '../support/takePictures';

const title = 'Письмо президенту';
const sentence = 'Ельцин сказал, что это гениальная идея. The Secretary agreed.';
const original = encode(`${title}\n\n${sentence}`, 'koi8-r');

/** The words of the letter as they read in another encoding than it was written in. */
function misread(text: string): string {
  return new TextDecoder('windows-1251').decode(encode(text, 'koi8-r'));
}

let folder: string;
let synoptic: RunningSynoptic;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'synoptic-encoding-'));
  await bringIn(folder, { 'letter.txt': original });
  synoptic = await openLetter();
});
test.afterEach(async () => {
  await synoptic.close();
  await rm(folder, { recursive: true });
});

async function openLetter(): Promise<RunningSynoptic> {
  const opened = await launchSynoptic(undefined, `--library=${join(folder, 'library')}`);
  await opened.window.getByRole('button', { name: 'Library', exact: true }).click();
  await opened.window.locator('.source-title').click();
  return opened;
}

/** What of the letter is on the screen. */
function partsOf(window: Page) {
  return {
    readAs: window.getByLabel('Read as'),
    heading: window.getByRole('heading', { level: 1 }),
    letter: window.locator('[data-passage=b2]'),
    guess: window.getByText(/^The text is read as .* a guess\.$/),
    notice: window.getByRole('status').filter({ hasText: /read/ }),
  };
}

test('the guess is shown, another encoding shows other words at once, and that can be taken back', async () => {
  const { window } = synoptic;
  const { readAs, heading, letter, guess, notice } = partsOf(window);
  await expect(readAs).toHaveValue('koi8-r');
  await expect(letter).toContainText(sentence);
  await expect(guess).toHaveCount(1);
  expect(await seriousFindings(window)).toEqual([]);
  await takePictures(synoptic, 'reading-encoding');

  await readAs.focus();
  await readAs.selectOption({ label: 'Russian, Windows (windows-1251)' });
  await expect(letter).toContainText(misread(sentence));
  await expect(heading).toHaveText(misread(title));
  await expect(readAs).toBeFocused();
  await expect(guess).toHaveCount(0);
  await expect(notice).toContainText('The text is read as Russian, Windows (windows-1251).');
  await takePictures(synoptic, 'reading-encoding-changed');

  await window.getByRole('button', { name: 'Read as before' }).click();
  await expect(letter).toContainText(sentence);
  await expect(heading).toHaveText(title);
  await expect(readAs).toHaveValue('koi8-r');
});

test('an encoding in which the bytes make no sense is refused, and the words stay', async () => {
  const { readAs, letter, notice } = partsOf(synoptic.window);
  await readAs.selectOption('utf-8');
  await expect(notice).toContainText('The text cannot be read as All languages (UTF-8)');
  await expect(readAs).toHaveValue('koi8-r');
  await expect(letter).toContainText(sentence);
});

test('the choice is kept over a restart, and the original is not touched', async () => {
  await partsOf(synoptic.window).readAs.selectOption('windows-1251');
  await expect(partsOf(synoptic.window).letter).toContainText(misread(sentence));
  await synoptic.close();
  synoptic = await openLetter();
  const { readAs, heading, letter } = partsOf(synoptic.window);
  await expect(readAs).toHaveValue('windows-1251');
  await expect(letter).toContainText(misread(sentence));
  await expect(heading).toHaveText(misread(title));
  const kept = join(folder, 'library/sources/pismo-prezidentu/original.txt');
  expect(await readFile(kept)).toEqual(Buffer.from(original));
});

test('a note whose words read otherwise now is listed as lost, and found again with them', async () => {
  const { window } = synoptic;
  const { readAs, letter } = partsOf(window);
  for (const words of ['гениальная', 'The Secretary']) {
    await selectWords(letter, words);
    await window.getByRole('button', { name: 'Highlight' }).click();
    await expect(window.getByRole('button', { name: new RegExp(`^${words}`) })).toBeVisible();
  }
  await readAs.selectOption('windows-1251');
  await expect(letter).toContainText(misread(sentence));
  await expect(window.getByRole('button', { name: /^The Secretary/ })).toBeVisible();
  await expect(window.getByText('These words are not in the text any more.')).toHaveCount(1);
  await expect(window.getByRole('button', { name: /^гениальная/ })).toHaveCount(0);
  await readAs.selectOption('koi8-r');
  await expect(window.getByRole('button', { name: /^гениальная/ })).toBeVisible();
});

test('every encoding that is offered is one that this window knows', async () => {
  const unknown = await partsOf(synoptic.window).readAs.evaluate((select: HTMLSelectElement) =>
    [...select.options]
      .map(({ value }) => value)
      .filter((name) => new TextDecoder(name).encoding !== name),
  );
  expect(unknown).toEqual([]);
});
