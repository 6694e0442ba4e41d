import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { withFolderAside } from '../../scripts/process/withFolderAside.mjs';
import { temporaryFolder } from '../support/temporaryFolder';

/** Above the largest number a process can have on Linux. */
const NO_PROCESS = 2 ** 22 + 1;

test('the folder lies beside the destination and is gone afterwards', async () => {
  const destination = join(await temporaryFolder(), 'runtime');
  const aside = await withFolderAside(destination, async (folder) => {
    await writeFile(join(folder, 'half'), '');
    return folder;
  });
  expect(dirname(aside)).toBe(dirname(destination));
  expect(await readdir(dirname(destination))).toEqual([]);
});

test('it is gone also when the work fails', async () => {
  const destination = join(await temporaryFolder(), 'runtime');
  const work = withFolderAside(destination, () => Promise.reject(new Error('no room')));
  await expect(work).rejects.toThrow('no room');
  expect(await readdir(dirname(destination))).toEqual([]);
});

test('what an interrupted run left is removed, what a running one uses is not', async () => {
  const parent = await temporaryFolder();
  const used = `runtime.aside-${process.ppid}`;
  for (const name of [used, `runtime.aside-${NO_PROCESS}`, 'other'])
    await mkdir(join(parent, name));
  await withFolderAside(join(parent, 'runtime'), async () => {});
  expect((await readdir(parent)).sort()).toEqual(['other', used]);
});
