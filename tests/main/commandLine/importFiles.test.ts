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

async function importInto(library: string, ...paths: string[]) {
  const reports: FileReport[] = [];
  const done = await importFiles({ library, paths }, host, (file) => reports.push(file));
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
  expect(reports.map(({ named }) => named)).toEqual([0, 1, 1, 1]);
  expect((await readdir(join(library, 'sources'))).sort()).toEqual(['a-txt', 'b-txt']);
});

test('all files are read in the encoding that was asked for', async () => {
  const folder = await folderOf('a.txt');
  const asked: (string | undefined)[] = [];
  const listening: ParseHost = {
    ...host,
    parse: (bytes, name, encoding) => {
      asked.push(encoding);
      return host.parse(bytes, name);
    },
  };
  const job = {
    library: join(folder, 'library'),
    paths: [join(folder, 'papers')],
    encoding: 'koi8-r' as const,
  };
  await importFiles(job, listening, () => {});
  expect(asked).toEqual(['koi8-r']);
});

test('no name is no file, and a name that is not UTF-8 is said to be none', async () => {
  const folder = await folderOf();
  const { reports } = await importInto(join(folder, 'library'), '', join(folder, 'a\uFFFD.txt'));
  expect(reports.map(({ outcome }) => outcome)).toMatchObject([
    { reason: { code: 'not-found', message: 'There is no such file.' } },
    { reason: { code: 'not-found', message: expect.stringContaining('not written in UTF-8') } },
  ]);
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
  expect(done).toMatchObject({ problem: { message: expect.stringContaining('is no library') } });
  expect(reports).toEqual([]);
  expect(await readdir(folder)).toEqual(['papers']);
});

test('a folder that has only what systems leave there becomes a library', async () => {
  const folder = await folderOf('a.txt');
  const library = join(folder, 'library');
  await mkdir(join(library, '.git'), { recursive: true });
  expect((await importInto(library, join(folder, 'papers'))).outcomes).toEqual(['imported']);
});

test.each([
  ['a file stands in its place', 'papers/a.txt', 'not a folder'],
  ['the system makes no folders there', '../../proc/library', 'it is not there'],
])('a library that cannot be made since %s is told in words', async (_, place, reason) => {
  const folder = await folderOf('a.txt');
  const { done } = await importInto(join(folder, place), join(folder, 'papers'));
  expect(done).toMatchObject({ problem: { message: expect.stringContaining(reason) } });
});

test('jobs that run at once take no name of each other, and the same file becomes one source', async () => {
  const folder = await temporaryFolder();
  const library = join(folder, 'library');
  await importInto(library, join(folder, 'none'));
  const papers = Array.from({ length: 12 }, (_, at) => join(folder, `${at}`, 'paper.txt'));
  for (const [at, path] of papers.entries()) {
    await mkdir(join(folder, `${at}`));
    await writeFile(path, `words of ${at % 6}`);
  }
  const jobs = await Promise.all(papers.map((path) => importInto(library, path)));
  expect(jobs.flatMap(({ outcomes }) => outcomes)).not.toContain('refused');
  expect(await readdir(join(library, 'sources'))).toHaveLength(6);
});

test('a second job knows what the first has brought in', async () => {
  const folder = await folderOf('a.txt');
  const [library, file] = [join(folder, 'library'), join(folder, 'papers', 'a.txt')];
  await importInto(library, file);
  const head = await readFile(join(library, 'library.json'), 'utf8');
  expect((await importInto(library, file)).outcomes).toEqual(['remarks']);
  expect(await readFile(join(library, 'library.json'), 'utf8')).toBe(head);
});
