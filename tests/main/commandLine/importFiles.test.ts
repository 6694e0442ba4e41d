import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ParseAnswer } from '../../../domain/importing/parsedDocument';
import { failure } from '../../../domain/result';
import { type FileReport, importFiles } from '../../../main/commandLine/importFiles';
import type { ParseHost } from '../../../main/parsing/openParseHost';
import { sampleDocument } from '../../support/sampleDocument';
import { temporaryFolder } from '../../support/temporaryFolder';

/** A host to which every file is a text called as the file is, but for the one that is damaged. */
const host: ParseHost = {
  parse: async (_, name): Promise<ParseAnswer> =>
    name === 'damaged.pdf'
      ? { outcome: 'refused', code: 'corrupt', message: 'It is cut off.' }
      : { outcome: 'parsed', document: sampleDocument({ title: name, date: '' }) },
  drawPage: async () => failure({ message: 'Nothing is drawn here.' }),
  close: async () => {},
};

async function importInto(library: string, ...paths: readonly string[]) {
  const reports: FileReport[] = [];
  const done = await importFiles(paths, library, host, (file) => reports.push(file));
  return { done, reports, outcomes: reports.map(({ outcome }) => outcome.outcome) };
}

async function folderOf(...names: readonly string[]): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'papers'));
  for (const name of names) await writeFile(join(folder, 'papers', name), name);
  return folder;
}

test('files and folders are brought in, each with its outcome, and the library is made for them', async () => {
  const folder = await folderOf('a.txt', 'b.txt', 'damaged.pdf');
  const [library, papers] = [join(folder, 'library'), join(folder, 'papers')];
  const { done, reports, outcomes } = await importInto(library, join(papers, 'b.txt'), papers);
  expect(done.ok).toBe(true);
  expect(outcomes).toEqual(['imported', 'imported', 'remarks', 'refused']);
  expect(reports.map(({ path }) => path)).toEqual(
    ['b.txt', 'a.txt', 'b.txt', 'damaged.pdf'].map((name) => join(papers, name)),
  );
  expect((await readdir(join(library, 'sources'))).sort()).toEqual(['a-txt', 'b-txt']);
});

test('what is no file is refused by its path, and the others come in', async () => {
  const folder = await folderOf('a.txt');
  const papers = join(folder, 'papers');
  await symlink(join(papers, 'a.txt'), join(papers, 'link.txt'));
  const paths = ['gone.txt', 'link.txt', 'a.txt'].map((name) => join(papers, name));
  const { reports } = await importInto(join(folder, 'library'), ...paths);
  expect(reports.map(({ outcome }) => outcome)).toMatchObject([
    { outcome: 'refused', reason: { code: 'not-found' } },
    { outcome: 'refused', reason: { code: 'not-a-file' } },
    { outcome: 'imported' },
  ]);
});

test('a folder that is no library is left as it is', async () => {
  const folder = await folderOf('a.txt');
  const papers = join(folder, 'papers');
  const { done, reports } = await importInto(folder, join(papers, 'a.txt'));
  expect(done.ok).toBe(false);
  expect(reports).toEqual([]);
  expect(await readdir(folder)).toEqual(['papers']);
});

test('a second job knows what the first has brought in', async () => {
  const folder = await folderOf('a.txt');
  const [library, file] = [join(folder, 'library'), join(folder, 'papers', 'a.txt')];
  await importInto(library, file);
  const head = await readFile(join(library, 'library.json'), 'utf8');
  expect((await importInto(library, file)).outcomes).toEqual(['remarks']);
  expect(await readFile(join(library, 'library.json'), 'utf8')).toBe(head);
});
