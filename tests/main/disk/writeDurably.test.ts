import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { previousPath, writeDurably } from '../../../main/disk/writeDurably';
import { MemoryDisk } from '../../support/memoryDisk';
import { watchDisk } from '../../support/watchDisk';

const path = '/user/notebook/notebook.json';

/** The calls of the second write to a file, in order, ending with its own resolving. */
async function callsOfWrite() {
  const disk = new MemoryDisk(['/user']);
  await writeDurably(disk, path, 'first');
  const calls: string[] = [];
  const watched = watchDisk(disk, (call, name) => calls.push(`${call} ${shortName(name)}`));
  await writeDurably(watched, path, 'second');
  return [...calls, 'resolve'];
}

function shortName(name: string): string {
  return name.endsWith('.tmp') ? 'temporary' : name.slice(dirname(dirname(path)).length);
}

test('a write keeps the order write, sync, rename, sync folder, resolve', async () => {
  expect(await callsOfWrite()).toEqual([
    'makeFolder /notebook',
    'syncFolder ',
    'create temporary',
    'write temporary',
    'sync temporary',
    'close temporary',
    'rename /notebook/notebook.json',
    'rename temporary',
    'syncFolder /notebook',
    'resolve',
  ]);
});

test('a write puts what was there in the previous place', async () => {
  const disk = new MemoryDisk(['/user']);
  for (const text of ['first', 'second', 'third']) await writeDurably(disk, path, text);
  expect(Buffer.from(await disk.read(path)).toString()).toBe('third');
  expect(Buffer.from(await disk.read(previousPath(path))).toString()).toBe('second');
  expect(disk.paths()).toEqual([path, previousPath(path)]);
});
