import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import type {} from '../../renderer/main';
import { launchSynoptic, type RunningSynoptic } from '../support/launchSynoptic';

/** Looked at so often, a program is caught amid its work; in milliseconds. */
const atOnce = 10;

let folder: string;
let userData: string;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'synoptic-libraries-'));
  userData = join(folder, 'user');
  await mkdir(userData);
});
test.afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Has the next dialog choose these, as a reader would. */
async function choose({ app }: RunningSynoptic, ...filePaths: readonly string[]): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [...chosen] });
  }, filePaths);
}

async function write(name: string, words: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, words);
  return path;
}

/** How the files of this session have ended; null of one that is still on its way. */
async function outcomes(synoptic: RunningSynoptic): Promise<readonly unknown[]> {
  const imports = await synoptic.window.evaluate(() => window.synoptic.loadImports());
  return imports.ok ? imports.value.items.map(({ outcome }) => outcome) : [];
}

async function titles(synoptic: RunningSynoptic): Promise<readonly string[]> {
  const library = await synoptic.window.evaluate(() => window.synoptic.loadLibrary());
  return library.ok ? library.value.sources.map(({ title }) => title) : [];
}

test('chosen files are brought in, are there at the next start, and say what became of each', async () => {
  const letter = await write('letter.txt', 'Dear Boris,\n\nit is partnership.');
  const empty = await write('empty.txt', '');
  const synoptic = await launchSynoptic(userData);
  await choose(synoptic, letter, empty, letter);
  await synoptic.window.evaluate(() => window.synoptic.chooseFiles());
  await expect
    .poll(() => outcomes(synoptic))
    .toMatchObject([
      { outcome: 'imported', encoding: 'utf-8' },
      { outcome: 'refused', reason: { code: 'empty' } },
      { outcome: 'remarks' },
    ]);
  await synoptic.close();

  const again = await launchSynoptic(userData);
  expect(await titles(again)).toContain('Dear Boris,');
  const text = await again.window.evaluate(() => window.synoptic.loadText('dear-boris'));
  expect(text).toMatchObject({
    ok: true,
    value: { blocks: [{ text: 'Dear Boris,' }, { text: 'it is partnership.' }] },
  });
  await again.close();
});

test('files named on the command line and by a second start are brought in', async () => {
  const first = await write('first.txt', 'The first words.');
  const second = await write('second.txt', 'The second words.');
  const synoptic = await launchSynoptic(userData, first);
  const isIn = { outcome: 'imported' };
  await expect.poll(() => outcomes(synoptic)).toMatchObject([isIn]);
  await synoptic.app.evaluate(
    ({ app }, [words, from]) => app.emit('second-instance', {}, ['synoptic', words], from),
    [second, folder] as const,
  );
  await expect.poll(() => outcomes(synoptic)).toMatchObject([isIn, isIn]);
  expect(await titles(synoptic)).toEqual(
    expect.arrayContaining(['The first words.', 'The second words.']),
  );
  await synoptic.close();
});

test('a program killed amid an import leaves every source whole or not there at all', async () => {
  const synoptic = await launchSynoptic(userData);
  const gone = once(synoptic.app.process(), 'exit');
  await synoptic.window.evaluate(() => {
    for (let number = 1; number <= 300; number++) {
      const words = new TextEncoder().encode(`Letter ${number}\n\nIt is partnership.`);
      void window.synoptic.importBytes(`letter ${number}.txt`, words);
    }
  });
  const sources = join(userData, 'library', 'sources');
  const letters = async () => (await readdir(sources)).filter((name) => name.startsWith('letter-'));
  await expect
    .poll(async () => (await letters()).length, { intervals: [atOnce] })
    .toBeGreaterThan(20);
  synoptic.app.process().kill('SIGKILL');
  await gone;

  const again = await launchSynoptic(userData);
  const library = await again.window.evaluate(() => window.synoptic.loadLibrary());
  expect(library).toMatchObject({ ok: true, value: { problems: [] } });
  const found = await letters();
  expect(found.length).toBeLessThan(300);
  expect((await readdir(sources)).filter((name) => name.startsWith('.'))).toEqual([]);
  const texts = await again.window.evaluate(
    (ids) => Promise.all(ids.map((id) => window.synoptic.loadText(id))),
    found,
  );
  for (const text of texts) expect(text).toMatchObject({ ok: true, value: { blocks: [{}, {}] } });
  await again.close();
});

test('a new library begins empty, with notes of its own, and the way back is there', async () => {
  const mine = join(folder, 'Mine');
  await mkdir(mine);
  const synoptic = await launchSynoptic(userData);
  await choose(synoptic, mine);
  const begunAnew = synoptic.window.waitForEvent('load');
  await synoptic.window.evaluate(() => void window.synoptic.createLibrary());
  await begunAnew;
  await expect.poll(() => titles(synoptic)).toEqual([]);
  expect(await readFile(join(mine, 'library.json'), 'utf8')).toContain('"name": "Mine"');

  const libraries = await synoptic.window.evaluate(() => window.synoptic.loadLibraries());
  const [open, other] = libraries.ok ? libraries.value : [];
  expect([open?.name, open?.isOpen, other?.isOpen]).toEqual(['Mine', true, false]);
  await synoptic.window.evaluate(
    (handle) => void window.synoptic.switchLibrary(handle),
    other?.handle ?? '',
  );
  await expect(synoptic.window).toHaveTitle('The meeting of 22 October 1993 – Synoptic');
  await synoptic.close();
});

test('a library of a newer format is refused politely and left as it is', async () => {
  const newer = join(folder, 'newer');
  await mkdir(newer);
  await writeFile(join(newer, 'library.json'), '{"format":2,"name":"Newer"}');
  const synoptic = await launchSynoptic(userData, `--library=${newer}`);
  await expect(synoptic.window.getByText(/written by a newer Synoptic/).first()).toBeVisible();
  await synoptic.close();
  expect(await readdir(newer)).toEqual(['library.json']);
});
