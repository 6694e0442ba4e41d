import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { nodeFiles } from '../../../main/disk/fileLayer';
import { listFolder } from '../../../main/importing/listFolder';
import { systemError } from '../../support/memoryDisk';
import { temporaryFolder } from '../../support/temporaryFolder';

async function folderOf(...paths: readonly string[]): Promise<string> {
  const folder = await temporaryFolder();
  for (const path of paths) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), 'words');
  }
  return folder;
}

test('a folder gives its files that can be brought in, in order, and those of its folders', async () => {
  const folder = await folderOf(
    'b.TXT',
    'a/c.pdf',
    'a/b/d.xml',
    'e.exe',
    'f',
    '.hidden.txt',
    '.git/g.md',
  );
  const listed = await listFolder(nodeFiles, folder);
  const names = listed.ok ? listed.value.files.map((path) => relative(folder, path)) : [];
  expect(names).toEqual(['a/b/d.xml', 'a/c.pdf', 'b.TXT'].map((name) => join(name)));
});

test('links are not followed', async () => {
  const outside = await folderOf('secret.txt');
  const folder = await folderOf('a.txt');
  await symlink(outside, join(folder, 'linked'));
  await symlink(join(outside, 'secret.txt'), join(folder, 'linked.txt'));
  await symlink(folder, join(folder, 'round'));
  const value = { files: [join(folder, 'a.txt')], closed: [] };
  expect(await listFolder(nodeFiles, folder)).toEqual({ ok: true, value });
});

test('a folder 32 deep is taken, and one more is refused in words', async () => {
  const deep = (levels: number) => join(...Array<string>(levels).fill('d'), 'a.txt');
  expect(await listFolder(nodeFiles, await folderOf(deep(32)))).toMatchObject({ ok: true });
  expect(await listFolder(nodeFiles, await folderOf(deep(33)))).toMatchObject({
    ok: false,
    problem: { message: expect.stringContaining('nested too deeply') },
  });
});

test.each([
  [20_000, true],
  [20_001, false],
])('a folder of %i files is taken: %s', async (count, isTaken) => {
  const entries = Array.from(
    { length: count },
    (_, i) => ({ name: `${i}.txt`, kind: 'file' }) as const,
  );
  const listed = await listFolder({ list: async () => entries }, '/many');
  expect(listed.ok).toBe(isTaken);
});

test('a folder that cannot be looked into is named with the reason, and the others give their files', async () => {
  const folder = await folderOf('a.txt', 'closed/b.txt');
  const closed = join(folder, 'closed');
  const list = async (path: string) => {
    if (path === closed) throw systemError('EACCES');
    return nodeFiles.list(path);
  };
  const reason = { code: 'permission', message: 'Access to the folder is denied.' };
  expect(await listFolder({ list }, folder)).toEqual({
    ok: true,
    value: { files: [join(folder, 'a.txt')], closed: [{ path: closed, reason }] },
  });
});

test('a folder that is not there is the one that could not be looked into', async () => {
  expect(await listFolder(nodeFiles, '/nowhere/at/all')).toMatchObject({
    value: { files: [], closed: [{ path: '/nowhere/at/all', reason: { code: 'not-found' } }] },
  });
});
