import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readFile } from '../../../main/importing/readFile';
import { temporaryFolder } from '../../support/temporaryFolder';

let path = '';
beforeEach(async () => {
  path = join(await temporaryFolder(), 'file.txt');
});

const cap = 1_000;
const refusedAs = (code: string) => ({ ok: false, reason: { code } });

describe('a file at the cap', () => {
  test.each([
    [cap - 1, true],
    [cap, true],
    [cap + 1, false],
  ])('of %i bytes', async (length, isRead) => {
    const bytes = new Uint8Array(length).fill(120);
    await writeFile(path, bytes);
    const read = await readFile(path, cap);
    if (isRead) expect(read).toEqual({ ok: true, bytes });
    else expect(read).toMatchObject(refusedAs('too-large'));
  });
});

describe('what is no file of the reader’s is refused', () => {
  test('an empty file', async () => {
    await writeFile(path, '');
    expect(await readFile(path)).toMatchObject(refusedAs('empty'));
  });

  test('no file', async () => {
    expect(await readFile(path)).toMatchObject(refusedAs('not-found'));
    expect(await readFile(join(path, 'inside'))).toMatchObject(refusedAs('not-found'));
  });

  test('a folder', async () => {
    await mkdir(path);
    expect(await readFile(path)).toMatchObject(refusedAs('not-a-file'));
  });

  test('a link, even to a file', async () => {
    await writeFile(`${path}.target`, 'secret');
    await symlink(`${path}.target`, path);
    expect(await readFile(path)).toMatchObject(refusedAs('not-a-file'));
  });

  test('a pipe, without waiting for a writer', async () => {
    execFileSync('mkfifo', [path]);
    expect(await readFile(path)).toMatchObject(refusedAs('not-a-file'));
  });

  test('a device that never ends', async () => {
    expect(await readFile('/dev/zero')).toMatchObject(refusedAs('not-a-file'));
  });

  test('a file that only seems to have ten gigabytes', async () => {
    await writeFile(path, '');
    await truncate(path, 10_000_000_000);
    expect(await readFile(path)).toMatchObject(refusedAs('too-large'));
  });

  test('a file that is not theirs to read', async () => {
    await writeFile(path, 'x');
    await chmod(path, 0);
    expect(await asNobody(() => readFile(path))).toMatchObject(refusedAs('permission'));
  });
});

test('a file that is exchanged for a link at any moment never gives the secret away', async () => {
  const secret = `${path}.secret`;
  await writeFile(secret, 'secret');
  const script = `const fs = require('node:fs'); for (;;) { fs.writeFileSync(${JSON.stringify(`${path}.1`)}, 'plain'); fs.renameSync(${JSON.stringify(`${path}.1`)}, ${JSON.stringify(path)}); fs.symlinkSync(${JSON.stringify(secret)}, ${JSON.stringify(`${path}.2`)}); fs.renameSync(${JSON.stringify(`${path}.2`)}, ${JSON.stringify(path)}); }`;
  const { spawn } = await import('node:child_process');
  const exchanger = spawn(process.execPath, ['-e', script], { stdio: 'ignore' });
  try {
    const ends = new Set<string>();
    for (let attempt = 0; attempt < 1_000; attempt += 1) {
      const read = await readFile(path);
      ends.add(read.ok ? new TextDecoder().decode(read.bytes) : read.reason.code);
    }
    expect(ends).not.toContain('secret');
  } finally {
    exchanger.kill();
  }
});

/** The user id of nobody. */
const NOBODY = 65_534;

/** Nothing keeps the superuser from reading: who runs the tests as one becomes nobody for a moment. */
async function asNobody<Value>(step: () => Promise<Value>): Promise<Value> {
  if (process.getuid?.() !== 0) return step();
  process.seteuid?.(NOBODY);
  try {
    return await step();
  } finally {
    process.seteuid?.(0);
  }
}
