import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FileLayer } from '../../../main/disk/fileLayer';
import { openNotebook } from '../../../main/notes/openNotebook';
import { type Change, contentOf, Ledger } from '../../support/ledger';
import { MemoryDisk } from '../../support/memoryDisk';
import { sampleNote } from '../../support/sampleNote';
import { watchDisk } from '../../support/watchDisk';

const path = '/user/notebook/notebook.json';
const now = new Date('2026-01-02T03:04:05Z');

/** A disk that may be found, and the contents of which one must be in the notebook then. */
type Aftermath = { readonly disk: MemoryDisk; readonly allowed: readonly string[] };

const course: readonly Change[] = [
  { kind: 'save', note: sampleNote(1) },
  { kind: 'save', note: sampleNote(2) },
  { kind: 'save', note: sampleNote(1, 'Note 1, changed') },
  { kind: 'delete', id: sampleNote(2).id },
  { kind: 'save', note: sampleNote(3) },
];

const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('save' as const),
      note: fc
        .tuple(fc.integer({ min: 1, max: 3 }), fc.string())
        .map(([id, text]) => sampleNote(id, text)),
    }),
    fc.record({
      kind: fc.constant('delete' as const),
      id: fc.integer({ min: 1, max: 3 }).map((number) => sampleNote(number).id),
    }),
  ),
  { minLength: 1, maxLength: 5 },
);

/** Makes the changes on a disk whose power is cut before every call, and once at the end. */
async function cutEverywhere(
  script: readonly Change[],
  disk: MemoryDisk,
  spoil: (disk: FileLayer) => FileLayer = (sound) => sound,
): Promise<readonly Aftermath[]> {
  const ledger = new Ledger();
  const aftermaths: Aftermath[] = [];
  const cut = () => {
    const allowed = ledger.withUnderway();
    for (const found of disk.afterPowerCut()) aftermaths.push({ disk: found, allowed });
  };
  const store = await openNotebook(spoil(watchDisk(disk, cut)), path, now);
  for (const change of script) expect(await ledger.make(store, change)).toBe(true);
  cut();
  return aftermaths;
}

/** The aftermaths in which a note is missing, or one is there that nobody wrote. */
async function lossesAmong(aftermaths: readonly Aftermath[]): Promise<readonly string[]> {
  const losses: string[] = [];
  for (const { disk, allowed } of aftermaths) {
    const found = await contentOf(await openNotebook(disk, path, now));
    if (!allowed.includes(found)) losses.push(`found “${found}”, not ${allowed.join(' or ')}`);
  }
  return losses;
}

test('no acknowledged change is lost, wherever the power is cut and whatever the disk then holds', async () => {
  const aftermaths = await cutEverywhere(course, new MemoryDisk(['/user']));
  expect(aftermaths.length).toBeGreaterThan(400);
  expect(await lossesAmong(aftermaths)).toEqual([]);
});

test('no acknowledged change is lost in any other course of changes', async () => {
  await fc.assert(
    fc.asyncProperty(changes, async (script) => {
      const aftermaths = await cutEverywhere(script, new MemoryDisk(['/user']));
      expect(await lossesAmong(aftermaths)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test('no acknowledged change is lost when the power is cut again while the notebook is put right', async () => {
  const first = await cutEverywhere(course, new MemoryDisk(['/user']));
  const unfinished = first.filter(({ disk }) => !disk.paths().includes(path));
  expect(unfinished.length).toBeGreaterThan(0);
  for (const { disk, allowed } of unfinished) {
    const second = await cutEverywhere([], disk);
    expect(await lossesAmong(second.map((found) => ({ disk: found.disk, allowed })))).toEqual([]);
  }
});

test.each<[string, (disk: FileLayer) => FileLayer]>([
  ['files are not synced', (disk) => ({ ...disk, create: unsynced(disk) })],
  ['folders are not synced', (disk) => ({ ...disk, syncFolder: async () => {} })],
  ['files are written in place', (disk) => ({ ...disk, rename: copyInPlace(disk) })],
])('this test sees what is lost where %s', async (_, spoil) => {
  const aftermaths = await cutEverywhere(course.slice(0, 2), new MemoryDisk(['/user']), spoil);
  expect(await lossesAmong(aftermaths)).not.toEqual([]);
});

function unsynced(disk: FileLayer): FileLayer['create'] {
  return async (name) => ({ ...(await disk.create(name)), sync: async () => {} });
}

/** What a program does that writes into the file itself: the old bytes go before the new ones come. */
function copyInPlace(disk: FileLayer): FileLayer['rename'] {
  return async (from, to) => {
    const text = Buffer.from(await disk.read(from)).toString();
    await disk.unlink(to).catch(() => {});
    const file = await disk.create(to);
    await file.write(text);
    await file.close();
    await disk.unlink(from);
  };
}
