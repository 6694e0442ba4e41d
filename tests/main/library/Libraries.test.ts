import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Result } from '../../../domain/result';
import { nodeFiles } from '../../../main/disk/fileLayer';
import type { Libraries } from '../../../main/library/Libraries';
import { libraryFiles } from '../../../main/library/libraryFiles';
import { makeLibrary } from '../../../main/library/makeLibrary';
import { openFirstLibrary } from '../../../main/library/openFirstLibrary';
import { openNotebook } from '../../../main/notes/openNotebook';
import { sampleNote } from '../../support/sampleNote';
import { temporaryFolder } from '../../support/temporaryFolder';

const bundled = resolve(import.meta.dirname, '../../../corpus');
const now = new Date('2026-01-02T03:04:05Z');

/** What was asked for, where it was given. */
function got<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

async function nameOf(libraries: Libraries): Promise<string> {
  return got(await libraries.current.store.load()).name;
}

async function notesIn(libraries: Libraries): Promise<readonly string[]> {
  return got(await libraries.current.notebook.load()).notes.map(({ body }) => body);
}

describe('the first start', () => {
  test('makes a library of the bundled one, file by file', async () => {
    const userData = await temporaryFolder();
    const libraries = await openFirstLibrary(userData, bundled, undefined);
    const { sources, problems } = got(await libraries.current.store.load());
    expect(problems).toEqual([]);
    expect(sources).toHaveLength((await readdir(join(bundled, 'sources'))).length);
    expect(await readdir(userData)).toEqual(['library']);
    expect(await readFile(join(userData, 'library/library.json'))).toEqual(
      await readFile(join(bundled, 'library.json')),
    );
  });

  test('after libraries had no notebook of their own brings the notebook along', async () => {
    const userData = await temporaryFolder();
    const older = await openNotebook(nodeFiles, join(userData, 'notebook/notebook.json'), now);
    await older.save(sampleNote(1));
    const libraries = await openFirstLibrary(userData, bundled, undefined);
    expect(await notesIn(libraries)).toEqual(['Note 1']);
    expect(await readdir(userData)).toEqual(['library']);
  });

  test('leaves an older notebook where it is when the library has one already', async () => {
    const userData = await temporaryFolder();
    const first = await openFirstLibrary(userData, bundled, undefined);
    await first.current.notebook.save(sampleNote(2));
    const older = await openNotebook(nodeFiles, join(userData, 'notebook/notebook.json'), now);
    await older.save(sampleNote(1));
    expect(await notesIn(await openFirstLibrary(userData, bundled, undefined))).toEqual(['Note 2']);
    expect(await readdir(join(userData, 'notebook'))).toContain('notebook.json');
  });

  test('on a disk that refuses says so, and makes nothing', async () => {
    const userData = join(await temporaryFolder(), 'file');
    await writeFile(userData, '');
    const libraries = await openFirstLibrary(userData, bundled, undefined);
    expect(await libraries.current.store.load()).toMatchObject({
      ok: false,
      problem: { message: expect.stringContaining('Your library could not be made') },
    });
  });
});

describe('a later start', () => {
  test('keeps what the reader changed in the default library', async () => {
    const userData = await temporaryFolder();
    const first = await openFirstLibrary(userData, bundled, undefined);
    got(await first.current.store.remove('woerner-tass-1991'));
    const again = got(
      await (await openFirstLibrary(userData, bundled, undefined)).current.store.load(),
    );
    expect(again.sources.map(({ id }) => id)).not.toContain('woerner-tass-1991');
  });

  test('opens the library that was open last', async () => {
    const userData = await temporaryFolder();
    const first = await openFirstLibrary(userData, bundled, undefined);
    await mkdir(join(userData, 'Mine'));
    expect(await first.create(join(userData, 'Mine'))).toEqual({ ok: true, value: true });
    expect(await nameOf(await openFirstLibrary(userData, bundled, undefined))).toBe('Mine');
  });

  test('does not make a library anew that is not there, and keeps nothing for it', async () => {
    const userData = await temporaryFolder();
    const first = await openFirstLibrary(userData, bundled, undefined);
    const mine = join(userData, 'Mine');
    await mkdir(mine);
    got(await first.create(mine));
    await rename(mine, `${mine} elsewhere`);
    const { current } = await openFirstLibrary(userData, bundled, undefined);
    for (const answer of [
      await current.store.load(),
      await current.notebook.save(sampleNote(1)),
      await current.reading.save(current.reading.current()),
    ]) {
      expect(answer).toMatchObject({
        ok: false,
        problem: { message: `The library could not be opened: it is not there (${mine}).` },
      });
    }
    expect(await readdir(userData)).not.toContain('Mine');
  });
});

describe('a switch', () => {
  /** The default library and another one, with a note in each. */
  async function twoLibraries() {
    const userData = await temporaryFolder();
    const other = join(userData, 'Other');
    await makeLibrary(libraryFiles, other);
    const libraries = await openFirstLibrary(userData, bundled, undefined);
    await libraries.current.notebook.save(sampleNote(1));
    got(await libraries.open(other));
    await libraries.current.notebook.save(sampleNote(2));
    return { userData, other, libraries };
  }

  test('changes sources and notes together, there and back', async () => {
    const { libraries } = await twoLibraries();
    expect([await nameOf(libraries), await notesIn(libraries)]).toEqual(['Other', ['Note 2']]);
    const list = await libraries.list();
    expect(list.map(({ name, isOpen }) => [name, isOpen])).toEqual([
      ['Other', true],
      ['What Moscow was told about NATO, 1990–1997', false],
    ]);
    got(await libraries.switchTo(list[1]?.handle ?? ''));
    expect(await notesIn(libraries)).toEqual(['Note 1']);
  });

  test('to what is no library leaves the open one open', async () => {
    const { userData, libraries } = await twoLibraries();
    await mkdir(join(userData, 'nothing'));
    expect(await libraries.open(join(userData, 'nothing'))).toMatchObject({ ok: false });
    expect(await libraries.open(join(userData, 'gone'))).toMatchObject({ ok: false });
    expect(await libraries.switchTo('6f1c0a1e-8f9b-4a6e-9d50-0c1f1f6f4b11')).toMatchObject({
      ok: false,
    });
    expect(await nameOf(libraries)).toBe('Other');
    expect(await readdir(join(userData, 'nothing'))).toEqual([]);
  });

  test('to a new library needs an empty folder', async () => {
    const { userData, libraries } = await twoLibraries();
    expect(await libraries.create(userData)).toMatchObject({
      ok: false,
      problem: { message: expect.stringContaining('not empty') },
    });
    expect(await nameOf(libraries)).toBe('Other');
  });
});

test('a library named on the command line is opened, and is not the one to open next', async () => {
  const userData = await temporaryFolder();
  const named = await openFirstLibrary(userData, bundled, bundled);
  expect(named.current.folder).toBe(bundled);
  expect(await readdir(userData)).toEqual([]);
});
