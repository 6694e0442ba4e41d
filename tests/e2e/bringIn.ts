import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { launchSynoptic, type RunningSynoptic } from '../support/launchSynoptic';
import { seriousFindings } from '../support/seriousFindings';
import { takePictures } from '../support/takePictures';

let folder: string;
let synoptic: RunningSynoptic;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'synoptic-bring-in-'));
  synoptic = await launchSynoptic();
  await synoptic.window.getByRole('button', { name: 'Library', exact: true }).click();
  await expect(synoptic.window.getByRole('button', { name: 'Bring in files…' })).toBeVisible();
});
test.afterEach(async () => {
  await synoptic.close();
  await rm(folder, { recursive: true, force: true });
});

/** Has the next dialog choose this, as a reader would. */
async function choose(...paths: readonly string[]): Promise<void> {
  await synoptic.app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [...filePaths] });
  }, paths);
}

test('a folder is brought in; every file tells how it ended, and a source opens from the list', async () => {
  const { window } = synoptic;
  await writeFile(join(folder, 'cable.txt'), 'CABLE FROM MOSCOW\n\nYeltsin said it was genius.');
  await writeFile(
    join(folder, 'koi8.txt'),
    Buffer.from('8NXJ9MHFzsnRIM7FIMLZzM8uINrB0M/SwSDOxSDC2czPLg==', 'base64'),
  );
  await writeFile(join(folder, 'program.txt'), Buffer.from('7f454c4602010100', 'hex'));
  await mkdir(join(folder, 'inner'));
  await writeFile(
    join(folder, 'inner', 'page.html'),
    '<title>A page</title><p>It is <b>partnership</b>.</p><script>1</script>',
  );
  await choose(folder);
  await window.getByRole('button', { name: 'Bring in a folder…' }).click();
  const list = window.getByRole('region', { name: 'Brought in' });
  await expect(list.getByRole('status')).toHaveText(/^4 files: .*1 refused\.$/, {
    timeout: 30_000,
  });
  await expect(list.getByRole('listitem').filter({ hasText: 'program.txt' }).first()).toContainText(
    'refused',
  );
  expect(await seriousFindings(window)).toEqual([]);
  await takePictures(synoptic, 'bring-in');
  await list.getByRole('button', { name: 'cable.txt' }).click();
  await expect(window.getByRole('heading', { level: 1, name: /Cable from Moscow/i })).toBeVisible();
  await expect(window.getByText('Yeltsin said it was genius.')).toBeVisible();
});

test('a dropped file is brought in, whatever view is open', async () => {
  const { window } = synoptic;
  await window.getByRole('button', { name: 'Comparison', exact: true }).click();
  await window.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['Dropped words.\n\nAnd more of them.'], 'dropped.txt'));
    const options = { bubbles: true, cancelable: true, dataTransfer };
    document.body.dispatchEvent(new DragEvent('dragover', options));
  });
  await expect(window.getByText('Drop to bring into the library')).toBeVisible();
  await window.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['Dropped words.\n\nAnd more of them.'], 'dropped.txt'));
    document.body.dispatchEvent(
      new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }),
    );
  });
  await expect(window.getByText('Drop to bring into the library')).toBeHidden();
  const list = window.getByRole('region', { name: 'Brought in' });
  await expect(list.getByRole('status')).toHaveText('1 file: 1 brought in.', { timeout: 30_000 });
  await expect(list.getByRole('button', { name: 'dropped.txt' })).toBeVisible();
});

test('a pasted text becomes a source, and a text pasted into a field does not', async () => {
  const { window } = synoptic;
  const paste = (selector: string, words: string) =>
    window.evaluate(
      ([at = '', text = '']) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        const event = new ClipboardEvent('paste', { bubbles: true, clipboardData });
        document.querySelector(at)?.dispatchEvent(event);
      },
      [selector, words] as const,
    );
  await paste('input[type=search]', 'not this');
  await paste('h1', 'Pasted words of a letter.\n\nThe second paragraph.');
  const list = window.getByRole('region', { name: 'Brought in' });
  await expect(list.getByRole('status')).toHaveText('1 file: 1 brought in.', { timeout: 30_000 });
  await list.getByRole('button', { name: 'Close the list' }).click();
  await expect(list).toBeHidden();
  await expect(window.getByRole('button', { name: /^Pasted words/ }).first()).toBeVisible();
});

test('two sources that were brought in are compared like any others', async () => {
  const { window } = synoptic;
  const shared = 'The President said that the partnership was a stroke of genius.';
  await writeFile(
    join(folder, 'one.txt'),
    `First account\n\n${shared}\n\nThen they went hunting at Zavidovo.`,
  );
  await writeFile(
    join(folder, 'two.txt'),
    `Second account\n\nThey had lunch in Moscow with the ministers.\n\n${shared}`,
  );
  await choose(join(folder, 'one.txt'), join(folder, 'two.txt'));
  await window.getByRole('button', { name: 'Bring in files…' }).click();
  await expect(window.getByText('2 files: 2 brought in.')).toBeVisible({ timeout: 30_000 });
  await window.getByRole('checkbox', { name: 'Compare First account' }).check();
  await window.getByRole('checkbox', { name: 'Compare Second account' }).check();
  await window.getByRole('button', { name: 'Compare the 2 chosen' }).click();
  const row = window.getByRole('row').filter({ hasText: 'stroke of genius' });
  await expect(row.getByText(/stroke of genius/)).toHaveCount(2);
});
