import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { LibraryFiles } from '../../../domain/library/parseLibrary';
import { libraryFiles } from '../../../main/library/libraryFiles';
import { readLibrary } from '../../../main/library/readLibrary';
import { sampleLibrary } from '../../support/sampleLibrary';
import { temporaryFolder } from '../../support/temporaryFolder';

async function libraryFolder({ head, sources, episodes }: LibraryFiles): Promise<string> {
  const folder = await temporaryFolder();
  for (const { path, text } of [...(head ? [head] : []), ...sources, ...episodes]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

async function problemsOf(folder: string) {
  const library = await readLibrary(libraryFiles, folder);
  return library.ok ? library.value.problems : [library.problem];
}

test('a library folder is read whole, without a problem', async () => {
  const folder = await libraryFolder(sampleLibrary());
  await writeFile(join(folder, 'sources', 'README.md'), 'No source.');
  await writeFile(join(folder, 'episodes', '.DS_Store'), 'No episode.');
  const library = await readLibrary(libraryFiles, folder);
  expect(library).toMatchObject({
    ok: true,
    value: { name: 'Sample', sources: [{ id: 'c' }, { id: 'm' }, { id: 't' }], problems: [] },
  });
});

test('the bundled library is read without a problem', async () => {
  const bundled = join(import.meta.dirname, '../../../corpus');
  expect(await problemsOf(bundled)).toEqual([]);
});

test('a source folder without a source is named', async () => {
  const folder = await libraryFolder(sampleLibrary());
  await mkdir(join(folder, 'sources', 'empty'));
  expect(await problemsOf(folder)).toEqual([
    { message: 'sources/empty/source.json is missing.', file: 'sources/empty/source.json' },
  ]);
});

test('a file that is not UTF-8 is named, and the rest opens', async () => {
  const folder = await libraryFolder(sampleLibrary());
  await writeFile(join(folder, 'episodes', 'latin.json'), Buffer.from([0x7b, 0xe9, 0x7d]));
  expect(await problemsOf(folder)).toMatchObject([{ file: 'episodes/latin.json' }]);
});

test('a file that cannot be read is named, and the rest opens', async () => {
  const folder = await libraryFolder(sampleLibrary());
  await mkdir(join(folder, 'episodes', 'folder.json'));
  expect(await problemsOf(folder)).toMatchObject([{ file: 'episodes/folder.json' }]);
});

test('a library without episodes or library.json opens', async () => {
  const folder = await libraryFolder(sampleLibrary({ head: undefined, episodes: [] }));
  expect(await readLibrary(libraryFiles, folder)).toMatchObject({
    ok: true,
    value: { episodes: [], problems: [{ file: 'library.json' }] },
  });
});

test('a folder that is not there fails by name', async () => {
  const folder = join(await temporaryFolder(), 'gone');
  expect(await problemsOf(folder)).toEqual([
    {
      message: `The library could not be opened: it is not there (${folder}).`,
      advice: expect.any(String),
    },
  ]);
});
