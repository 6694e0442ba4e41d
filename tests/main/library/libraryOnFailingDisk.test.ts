import { expect, test } from 'vitest';
import { LibraryStore } from '../../../main/library/LibraryStore';
import { makeLibrary } from '../../../main/library/makeLibrary';
import {
  courseOfChanges,
  emptying,
  type LibraryChange,
  LibraryLedger,
  shelvesOf,
} from '../../support/libraryLedger';
import { MemoryDisk, systemError } from '../../support/memoryDisk';
import { sampleDocument, sampleOrigin } from '../../support/sampleDocument';
import { watchDisk } from '../../support/watchDisk';

const folder = '/user/library';

/** The calls that fail: the one of this number, or it and all after it. */
type Fault = { readonly call: number; readonly lasting: boolean; readonly code: string };

/** Makes the changes on a failing disk, and opens what it holds when it works again. */
async function liveThrough(changes: readonly LibraryChange[], { call, lasting, code }: Fault) {
  const disk = new MemoryDisk(['/user']);
  await makeLibrary(disk, folder);
  let calls = 0;
  let isOpen = false;
  const failing = watchDisk(disk, () => {
    if (!isOpen) return;
    calls += 1;
    if (calls === call || (lasting && calls > call)) throw systemError(code);
  });
  const ledger = new LibraryLedger();
  const store = await LibraryStore.open(failing, folder);
  isOpen = true;
  for (const change of changes) await ledger.make(store, change);
  const wasHit = calls >= call;
  isOpen = false;
  const remembered = await shelvesOf(store);
  return {
    wasHit,
    ledger,
    remembered,
    found: await shelvesOf(await LibraryStore.open(disk, folder)),
  };
}

test.each(['EIO', 'ENOSPC', 'EACCES'])(
  'a disk that fails once with %s, at whichever call, loses nothing and keeps nothing that was refused',
  async (code) => {
    for (let call = 1; ; call++) {
      const run = await liveThrough(courseOfChanges, { call, lasting: false, code });
      if (!run.wasHit) break;
      expect(run.remembered).toBe(run.ledger.acknowledged());
      expect(run.found).toBe(run.ledger.acknowledged());
    }
  },
);

test('a disk that fails from some call on loses nothing that was acknowledged before', async () => {
  for (let call = 1; ; call++) {
    const run = await liveThrough([...courseOfChanges, emptying], {
      call,
      lasting: true,
      code: 'EIO',
    });
    if (!run.wasHit) break;
    expect(run.ledger.withRefused()).toContain(run.found);
  }
});

test('a full disk refuses in words, leaves nothing behind, and takes the source when there is room again', async () => {
  let isFull = true;
  const disk = new MemoryDisk(['/user']);
  await makeLibrary(disk, folder);
  const full = watchDisk(disk, (call, path) => {
    if (isFull && call === 'write' && path.includes('text.jsonl')) throw systemError('ENOSPC');
  });
  const store = await LibraryStore.open(full, folder);
  const add = () => store.add(sampleDocument(), new Uint8Array([1]), sampleOrigin(1));
  expect(await add()).toEqual({
    ok: false,
    problem: {
      message: `The source could not be brought in: the disk is full (${folder}).`,
      advice: 'Free some space, then try again.',
    },
  });
  expect(disk.paths()).toEqual([`${folder}/library.json`]);
  isFull = false;
  expect(await add()).toMatchObject({ ok: true });
});
