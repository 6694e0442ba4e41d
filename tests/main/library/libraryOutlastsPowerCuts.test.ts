import { expect, test } from 'vitest';
import type { FileLayer } from '../../../main/disk/fileLayer';
import { LibraryStore } from '../../../main/library/LibraryStore';
import { makeLibrary } from '../../../main/library/makeLibrary';
import {
  courseOfChanges,
  emptying,
  type LibraryChange,
  LibraryLedger,
  shelvesOf,
} from '../../support/libraryLedger';
import { MemoryDisk } from '../../support/memoryDisk';
import { watchDisk } from '../../support/watchDisk';

const folder = '/user/library';

/** A disk that may be found, and what of which one must be in the library then. */
type Aftermath = { readonly disk: MemoryDisk; readonly allowed: readonly string[] };

/** Makes the changes on a disk whose power is cut before every call, and once at the end. */
async function cutEverywhere(
  script: readonly LibraryChange[],
  spoil: (disk: FileLayer) => FileLayer = (sound) => sound,
): Promise<readonly Aftermath[]> {
  const disk = new MemoryDisk(['/user']);
  await makeLibrary(disk, folder);
  const ledger = new LibraryLedger();
  const aftermaths: Aftermath[] = [];
  const cut = () => {
    const allowed = ledger.withUnderway();
    for (const found of disk.afterPowerCut()) aftermaths.push({ disk: found, allowed });
  };
  const store = await LibraryStore.open(spoil(watchDisk(disk, cut)), folder);
  for (const change of script) expect(await ledger.make(store, change)).toBe(true);
  cut();
  return aftermaths;
}

/** The aftermaths in which a source is missing, is not whole, or is there that nobody brought in. */
async function lossesAmong(aftermaths: readonly Aftermath[]): Promise<readonly string[]> {
  const losses: string[] = [];
  for (const { disk, allowed } of aftermaths) {
    const found = await shelvesOf(await LibraryStore.open(disk, folder));
    if (!allowed.includes(found)) losses.push(`found “${found}”, not ${allowed.join(' or ')}`);
  }
  return losses;
}

test('a source is there whole or not at all, and stays as it was said to be, wherever the power is cut', async () => {
  const aftermaths = await cutEverywhere([...courseOfChanges, emptying]);
  expect(aftermaths.length).toBeGreaterThan(400);
  expect(await lossesAmong(aftermaths)).toEqual([]);
});

test.each<[string, (disk: FileLayer) => FileLayer]>([
  ['files are not synced', (disk) => ({ ...disk, create: unsynced(disk) })],
  ['folders are not synced', (disk) => ({ ...disk, syncFolder: async () => {} })],
])('this test sees what is lost where %s', async (_, spoil) => {
  const aftermaths = await cutEverywhere(courseOfChanges.slice(0, 1), spoil);
  expect(await lossesAmong(aftermaths)).not.toEqual([]);
});

function unsynced(disk: FileLayer): FileLayer['create'] {
  return async (name) => ({ ...(await disk.create(name)), sync: async () => {} });
}
