import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { hostileFamilies } from '../hostile/hostileFamilies';
import { goodWords, type HostileFile, type Outside } from '../hostile/hostileFile';
import { hostilePlaces } from '../hostile/places';
import { openCanary } from '../support/canary';
import { type FileReport, importFiles } from '../support/importFiles';

/** Four hundred files, some of them of many megabytes; of a night, two thousand. */
const PATIENCE = 600_000;

/** A hostile file where it lies. */
type Laid = Omit<HostileFile, 'bytes'> & { readonly path: string };

test('every hostile file ends as it must, and nothing else happens', async () => {
  test.setTimeout(PATIENCE);
  const folder = await mkdtemp(join(tmpdir(), 'synoptic-hostile-'));
  const canary = await openCanary();
  try {
    const outside: Outside = {
      address: `http://127.0.0.1:${canary.port}/`,
      secretFile: join(folder, 'secret.txt'),
      secret: 'words that no hostile file may learn',
    };
    await writeFile(outside.secretFile, outside.secret);
    await walk(folder, outside);
    expect(canary.calls()).toBe(0);
  } finally {
    canary.close();
    await rm(folder, { recursive: true, force: true });
  }
});

async function walk(folder: string, outside: Outside): Promise<void> {
  const library = join(folder, 'library');
  const first = await layGood(folder, 'first');
  const [founded] = await importFiles(library, [first]);
  expect(founded).toMatchObject({ outcome: 'imported' });
  const untouched = await hashOf(library);

  const laid = [...(await layFiles(folder, outside)), ...(await layPlaces(folder, outside))];
  const refused = laid.filter(({ ends }) => !ends.includes('in'));
  const refusals = await importFiles(
    library,
    refused.map(({ path }) => path),
  );
  for (const [at, file] of refused.entries()) expectEnd(file, refusals[at]);
  expect(await hashOf(library), 'a refused file leaves the library as it was').toBe(untouched);

  const others = laid.filter(({ ends }) => ends.includes('in'));
  const last = await layGood(folder, 'last');
  const reports = await importFiles(library, [...others.map(({ path }) => path), last]);
  for (const [at, file] of others.entries()) await expectRead(file, reports[at], library, outside);
  expect(reports.at(-1), 'after all of them a good file is read').toMatchObject({
    outcome: 'imported',
  });
  await expectNothingElse(folder, library, reports);
}

function expectEnd({ path, ends }: Laid, report: FileReport | undefined): void {
  expect.soft(report?.path).toBe(path);
  const end = report?.outcome === 'refused' ? report.reason?.code : 'in';
  expect.soft(ends, `${JSON.stringify(path)}: ${report?.reason?.message}`).toContain(end);
}

async function expectRead(
  file: Laid,
  report: FileReport | undefined,
  library: string,
  { secret }: Outside,
): Promise<void> {
  expectEnd(file, report);
  if (report === undefined || report.id === null) return;
  const text = await readFile(join(library, 'sources', report.id, 'text.jsonl'), 'utf8');
  expect
    .soft(text.includes(JSON.stringify(file.holds ?? '').slice(1, -1)), `${file.path} is read`)
    .toBe(true);
  expect(text).not.toContain(secret);
  if (file.encoding !== undefined) expect.soft(report.encoding, file.path).toBe(file.encoding);
}

/** Nothing was written beside the library, and in it only what was said to be. */
async function expectNothingElse(
  folder: string,
  library: string,
  reports: readonly FileReport[],
): Promise<void> {
  const ids = new Set(reports.flatMap(({ id }) => id ?? []));
  const kept = await readdir(join(library, 'sources'));
  expect(kept.filter((id) => !ids.has(id)).length, 'the first good file alone is besides').toBe(1);
  for (const id of kept) expect(id).toMatch(/^[a-z0-9-]+$/);
  expect((await readdir(library)).sort()).toEqual(['library.json', 'sources']);
  expect((await readdir(folder)).sort()).toEqual([
    'files',
    'first.txt',
    'last.txt',
    'library',
    'secret.txt',
  ]);
}

async function layGood(folder: string, name: string): Promise<string> {
  const path = join(folder, `${name}.txt`);
  await writeFile(path, `${goodWords} This is the ${name} file.`);
  return path;
}

async function layFiles(folder: string, outside: Outside): Promise<readonly Laid[]> {
  const laid: Laid[] = [];
  for (const [family, files] of hostileFamilies(outside)) {
    for (const { bytes, ...file } of files) {
      const path = join(folder, 'files', family, file.name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, bytes);
      laid.push({ ...file, path });
    }
  }
  return laid;
}

async function layPlaces(folder: string, outside: Outside): Promise<readonly Laid[]> {
  const laid: Laid[] = [];
  for (const { make, ...place } of hostilePlaces(outside)) {
    const path = join(folder, 'files', 'places', place.name);
    await mkdir(dirname(path), { recursive: true });
    await make(path);
    laid.push({ ...place, path });
  }
  return laid;
}

/** One number for all names and bytes in a folder. */
async function hashOf(folder: string): Promise<string> {
  const sum = createHash('sha256');
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((left, right) => (left.name < right.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    sum.update(entry.name).update(entry.isDirectory() ? await hashOf(path) : await readFile(path));
  }
  return sum.digest('hex');
}
