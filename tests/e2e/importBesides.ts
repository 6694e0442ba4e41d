import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { importFiles } from '../support/importFiles';
import { launchSynoptic } from '../support/launchSynoptic';

let folder: string;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'synoptic-besides-'));
});
test.afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function write(name: string, words: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, words);
  return path;
}

test('what the command line brings into the library that is open, the window lists and opens', async () => {
  const library = join(folder, 'library');
  await importFiles(library, [await write('first.txt', 'The first paper.\n\nIt says little.')]);
  const { window, close } = await launchSynoptic(join(folder, 'user'), `--library=${library}`);
  await expect(window.getByRole('rowheader')).toHaveCount(1);

  const papers = ['One cable', 'Another cable'].map((title) =>
    write(`${title}.txt`, `${title}\n\nThe words of ${title}.`),
  );
  const reports = await importFiles(library, await Promise.all(papers));
  expect(reports.map(({ outcome }) => outcome)).toEqual(['imported', 'imported']);
  await expect(window.getByRole('rowheader')).toHaveCount(3);
  await window.getByRole('rowheader', { name: 'Another cable' }).getByRole('button').click();
  await expect(window.getByText('The words of Another cable.')).toBeVisible();
  await close();
});
