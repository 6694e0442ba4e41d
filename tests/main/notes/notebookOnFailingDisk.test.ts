import { expect, test } from 'vitest';
import { openNotebook } from '../../../main/notes/openNotebook';
import { type Change, contentOf, Ledger } from '../../support/ledger';
import { MemoryDisk, systemError } from '../../support/memoryDisk';
import { sampleNote } from '../../support/sampleNote';
import { watchDisk } from '../../support/watchDisk';

const path = '/user/notebook/notebook.json';
const now = new Date('2026-01-02T03:04:05Z');

const script: readonly Change[] = [
  { kind: 'save', note: sampleNote(1) },
  { kind: 'save', note: sampleNote(2) },
  { kind: 'delete', id: sampleNote(1).id },
  { kind: 'save', note: sampleNote(2, 'Note 2, changed') },
];

/** The calls that fail: the one of this number, or it and all after it. */
type Fault = { readonly call: number; readonly lasting: boolean; readonly code: string };

/** Makes the changes on a failing disk, and opens what it holds when it works again. */
async function liveThrough({ call, lasting, code }: Fault) {
  const disk = new MemoryDisk(['/user']);
  let calls = 0;
  const failing = watchDisk(disk, () => {
    calls += 1;
    if (calls === call || (lasting && calls > call)) throw systemError(code);
  });
  const ledger = new Ledger();
  const store = await openNotebook(failing, path, now);
  for (const change of script) await ledger.make(store, change);
  const remembered = await contentOf(store);
  const found = await contentOf(await openNotebook(disk, path, now));
  return { wasHit: calls >= call, ledger, remembered, found, paths: disk.paths() };
}

test.each(['EIO', 'ENOSPC', 'EACCES', 'EMFILE'])(
  'a disk that fails once with %s, at whichever call, loses nothing and keeps nothing that was refused',
  async (code) => {
    for (let call = 1; ; call++) {
      const run = await liveThrough({ call, lasting: false, code });
      if (!run.wasHit) break;
      const opened = !run.remembered.startsWith('unreadable');
      if (opened) expect(run.remembered).toBe(run.ledger.acknowledged());
      expect(run.found).toBe(run.ledger.acknowledged());
      expect(run.paths.filter((name) => name.endsWith('.tmp')).length).toBeLessThanOrEqual(1);
    }
  },
);

test('a disk that fails from some call on loses nothing that was acknowledged before', async () => {
  for (let call = 1; ; call++) {
    const run = await liveThrough({ call, lasting: true, code: 'EIO' });
    if (!run.wasHit) break;
    expect(run.ledger.withRefused()).toContain(run.found);
  }
});

test('a full disk refuses in words, and takes the note when there is room again', async () => {
  let isFull = true;
  const disk = watchDisk(new MemoryDisk(['/user']), (call) => {
    if (isFull && call === 'write') throw systemError('ENOSPC');
  });
  const store = await openNotebook(disk, path, now);
  expect(await store.save(sampleNote(1))).toEqual({
    ok: false,
    problem: {
      message: `The note could not be saved: the disk is full (${path}).`,
      advice: 'Free some space, then try again.',
    },
  });
  isFull = false;
  expect(await store.save(sampleNote(1))).toMatchObject({ ok: true });
  expect(await disk.list('/user/notebook')).toEqual([{ name: 'notebook.json', kind: 'file' }]);
});

test('a failed save is told only to the one who asked', async () => {
  let syncs = 0;
  const disk = watchDisk(new MemoryDisk(['/user']), (call) => {
    if (call !== 'sync') return;
    syncs += 1;
    if (syncs === 2) throw systemError('EIO');
  });
  const store = await openNotebook(disk, path, now);
  const answers = await Promise.all([1, 2, 3].map((number) => store.save(sampleNote(number))));
  expect(answers.map(({ ok }) => ok)).toEqual([true, false, true]);
  expect(await contentOf(store)).toBe('01 Note 1 | 03 Note 3');
});
