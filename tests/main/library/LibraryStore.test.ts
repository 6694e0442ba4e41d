import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ParsedDocument } from '../../../domain/importing/parsedDocument';
import type { Result } from '../../../domain/result';
import { LibraryStore } from '../../../main/library/LibraryStore';
import { libraryFiles } from '../../../main/library/libraryFiles';
import { makeLibrary } from '../../../main/library/makeLibrary';
import { openStore } from '../../../main/library/openStore';
import { sampleDocument, sampleOrigin } from '../../support/sampleDocument';
import { sampleEpisode, sampleLibrary } from '../../support/sampleLibrary';
import { temporaryFolder } from '../../support/temporaryFolder';

const original = new TextEncoder().encode('Dear Boris,\n\nit is partnership.');

/** An empty library on a real disk. */
async function emptyLibrary() {
  const folder = join(await temporaryFolder(), 'library');
  await makeLibrary(libraryFiles, folder);
  const open = () => LibraryStore.open(libraryFiles, folder);
  return { folder, open, store: await open() };
}

/** What was asked for, where it was given. */
function got<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

async function add(store: LibraryStore, number: number, change: Partial<ParsedDocument> = {}) {
  return got(await store.add(sampleDocument(change), original, sampleOrigin(number)));
}

async function idsOf(store: LibraryStore): Promise<readonly string[]> {
  return got(await store.load()).sources.map(({ id }) => id);
}

describe('a source that is brought in', () => {
  test('is a folder that can be read: what is said of it, a block a line, and the file itself', async () => {
    const { folder, store } = await emptyLibrary();
    const { id } = await add(store, 1);
    const path = join(folder, 'sources', id);
    expect((await readdir(path)).sort()).toEqual(['original.txt', 'source.json', 'text.jsonl']);
    expect(await readFile(join(path, 'original.txt'))).toEqual(Buffer.from(original));
    expect((await readFile(join(path, 'text.jsonl'), 'utf8')).split('\n')).toHaveLength(3);
    expect(await readdir(join(folder, 'sources'))).toEqual([id]);
  });

  test('is there at the next start, with its words', async () => {
    const { open, store } = await emptyLibrary();
    const source = await add(store, 1);
    const next = await open();
    expect(got(await next.load())).toMatchObject({ sources: [source], problems: [] });
    expect(got(await next.loadText(source.id)).blocks).toEqual(sampleDocument().blocks);
    expect(got(await next.loadOriginal(source.id))).toEqual(Buffer.from(original));
  });

  test('gets a name of its own, whatever was there before or lies in the trash', async () => {
    const { store } = await emptyLibrary();
    const first = await add(store, 1);
    got(await store.remove(first.id));
    const second = await add(store, 2);
    const third = await add(store, 3);
    expect([first.id, second.id, third.id]).toEqual([
      'a-letter-1993',
      'a-letter-1993-2',
      'a-letter-1993-3',
    ]);
  });

  test('is found again by its SHA-256', async () => {
    const { open, store } = await emptyLibrary();
    const { id } = await add(store, 1);
    for (const opened of [store, await open()]) {
      expect(opened.findOriginal(sampleOrigin(1).sha256)?.id).toBe(id);
      expect(opened.findOriginal(sampleOrigin(2).sha256)).toBeUndefined();
    }
  });
});

describe('what is said of a source', () => {
  test('is saved, and its words and its origin stay as they are', async () => {
    const { open, store } = await emptyLibrary();
    const source = await add(store, 1);
    const said = {
      ...source,
      title: 'Another',
      tags: ['NATO'],
      passages: [{ id: 'b1', lacuna: 'none' }],
      imported: undefined,
    };
    const { imported: _, ...withoutOrigin } = said;
    const saved = got(await store.saveSource(withoutOrigin));
    expect(saved).toEqual({ ...source, title: 'Another', tags: ['NATO'] });
    expect(got(await (await open()).load()).sources).toEqual([saved]);
  });

  test('of its structure is there at the next start', async () => {
    const { open, store } = await emptyLibrary();
    const { id } = await add(store, 1);
    const said = { confirmed: ['x'], rejected: [], numbers: [{ block: 'b2', number: 4 }] };
    got(await store.saveCorrections(id, said));
    expect(got(await (await open()).loadText(id)).corrections).toEqual(said);
  });

  test('of one that the library does not have is refused, and no path is made of it', async () => {
    const { store } = await emptyLibrary();
    for (const id of ['gone', '..', '../library', '']) {
      expect(await store.loadText(id)).toMatchObject({ ok: false });
      expect(await store.remove(id)).toMatchObject({ ok: false });
      expect(await store.restore(id)).toMatchObject({ ok: false });
    }
  });
});

describe('an event', () => {
  test('is saved, changed and described no longer, and its sources stay', async () => {
    const { folder, open, store } = await emptyLibrary();
    const tellers = [await add(store, 1), await add(store, 2)].map(({ id }) => id);
    const event = sampleEpisode('meeting', tellers);
    expect(got(await store.saveEpisode(event))).toEqual(event);
    const changed = { ...event, title: 'Another title' };
    got(await store.saveEpisode(changed));
    expect(got(await (await open()).load())).toMatchObject({ episodes: [changed], problems: [] });
    got(await store.removeEpisode('meeting'));
    expect(got(await (await open()).load()).episodes).toEqual([]);
    expect(await idsOf(await open())).toHaveLength(2);
    expect(await readdir(join(folder, 'episodes'))).toEqual(['meeting.previous.json']);
    got(await store.saveEpisode(changed));
    expect(got(await (await open()).load()).episodes).toEqual([changed]);
  });

  test('that could not be removed is described as before, on the disk too', async () => {
    const { folder, open, store } = await emptyLibrary();
    const tellers = [await add(store, 1), await add(store, 2)].map(({ id }) => id);
    const event = sampleEpisode('meeting', tellers);
    got(await store.saveEpisode(event));
    const broken = Object.assign(new Error('the disk is broken'), { code: 'EIO' });
    const syncFolder = () => Promise.reject(broken);
    const failing = await LibraryStore.open({ ...libraryFiles, syncFolder }, folder);
    expect(await failing.removeEpisode('meeting')).toMatchObject({ ok: false });
    for (const opened of [failing, await open()]) {
      expect(got(await opened.load()).episodes).toEqual([event]);
    }
  });

  test('told by a source that the library does not have is refused, and nothing is written', async () => {
    const { folder, store } = await emptyLibrary();
    const { id } = await add(store, 1);
    const refused = await store.saveEpisode(sampleEpisode('meeting', [id, 'gone']));
    expect(refused).toMatchObject({
      ok: false,
      problem: { message: expect.stringContaining('“gone” is missing') },
    });
    expect(await readdir(folder)).not.toContain('episodes');
    expect(await store.removeEpisode('meeting')).toMatchObject({ ok: false });
  });
});

test('what is typed beside a scanned page is its text, and nothing else takes any', async () => {
  const { open, store } = await emptyLibrary();
  const page = { kind: 'scanned page', id: 'b1', page: 1, text: '' } as const;
  const words = { kind: 'paragraph', id: 'b2', text: 'Printed.' } as const;
  const { id } = await add(store, 1, { type: 'pdf', blocks: [page, words] });
  const typed = got(await store.saveTypedPage(id, 'b1', 'Typed.'));
  expect(typed.blocks).toEqual([{ ...page, text: 'Typed.' }, words]);
  expect(got(await (await open()).loadText(id)).blocks).toEqual(typed.blocks);
  expect(await store.saveTypedPage(id, 'b2', 'Typed.')).toMatchObject({ ok: false });
});

describe('the trash', () => {
  test('keeps what is removed until it is taken back', async () => {
    const { folder, open, store } = await emptyLibrary();
    const source = await add(store, 1);
    got(await store.remove(source.id));
    expect(await idsOf(store)).toEqual([]);
    expect(got(await (await open()).loadTrash())).toEqual([source]);
    expect(await readdir(join(folder, 'trash', source.id))).toContain('original.txt');
    expect(got(await store.restore(source.id))).toEqual(source);
    expect(await idsOf(await open())).toEqual([source.id]);
    expect(got(await store.loadTrash())).toEqual([]);
  });

  test('can be emptied for good, and follows no link while it is', async () => {
    const { folder, store } = await emptyLibrary();
    const { id } = await add(store, 1);
    got(await store.remove(id));
    const outside = join(dirname(folder), 'outside');
    await mkdir(outside);
    await writeFile(join(outside, 'kept.txt'), 'kept');
    await symlink(outside, join(folder, 'trash', id, 'link'));
    expect(got(await store.emptyTrash())).toBe(1);
    expect(await readdir(join(folder, 'trash'))).toEqual([]);
    expect(await readdir(outside)).toEqual(['kept.txt']);
  });
});

describe('damage', () => {
  test('of a text is named with its line, and the other texts open', async () => {
    const { folder, store } = await emptyLibrary();
    const { id } = await add(store, 1);
    const other = await add(store, 2);
    await writeFile(
      join(folder, 'sources', id, 'text.jsonl'),
      '{"kind":"page break","id":"b1","label":""}\n{',
    );
    expect(await store.loadText(id)).toMatchObject({
      ok: false,
      problem: { file: `sources/${id}/text.jsonl`, line: 2 },
    });
    expect(await store.loadText(other.id)).toMatchObject({ ok: true });
  });

  test('of one source leaves the library open', async () => {
    const { folder, open, store } = await emptyLibrary();
    const { id } = await add(store, 1);
    const other = await add(store, 2);
    await writeFile(join(folder, 'sources', id, 'source.json'), '');
    const { sources, problems } = got(await (await open()).load());
    expect(sources).toEqual([other]);
    expect(problems).toMatchObject([{ file: `sources/${id}/source.json` }]);
  });

  test('in the midst of a change leaves what was said before', async () => {
    const { folder, open, store } = await emptyLibrary();
    const source = await add(store, 1);
    const path = join(folder, 'sources', source.id, 'source');
    await writeFile(`${path}.previous.json`, await readFile(`${path}.json`));
    await rm(`${path}.json`);
    expect(got(await (await open()).load()).sources).toEqual([source]);
  });
});

describe('a library of a stranger', () => {
  test.each(['sources', 'notebook', 'trash'])(
    'is not opened where “%s” leads out of it',
    async (part) => {
      const { folder } = await emptyLibrary();
      const outside = join(dirname(folder), 'outside');
      await mkdir(outside);
      await symlink(outside, join(folder, part));
      const store = await openStore(libraryFiles, folder);
      expect(await store.load()).toMatchObject({ ok: false, problem: { file: part } });
      expect(await store.add(sampleDocument(), original, sampleOrigin(1))).toMatchObject({
        ok: false,
      });
      expect(await readdir(outside)).toEqual([]);
    },
  );

  test('shows nothing of a file that a link in it leads to', async () => {
    const { folder, open, store } = await emptyLibrary();
    const { id } = await add(store, 1);
    const secret = join(dirname(folder), 'secret');
    await writeFile(secret, `${JSON.stringify(sampleDocument().blocks[0])}\n`);
    const path = join(folder, 'sources', id, 'text.jsonl');
    await rm(path);
    await symlink(secret, path);
    const text = await (await open()).loadText(id);
    expect(text).toMatchObject({
      ok: false,
      problem: { message: expect.stringContaining('link') },
    });
  });

  test('names a source folder that is a link, and does not follow it', async () => {
    const { folder, open, store } = await emptyLibrary();
    const { id } = await add(store, 1);
    const outside = join(dirname(folder), 'outside');
    await mkdir(outside);
    await writeFile(join(outside, 'source.json'), sampleLibrary().sources[0]?.text ?? '');
    await symlink(outside, join(folder, 'sources', 'linked'));
    const { sources, problems } = got(await (await open()).load());
    expect(sources.map((source) => source.id)).toEqual([id]);
    expect(problems).toMatchObject([{ file: 'sources/linked' }]);
  });

  test('of a newer format is refused politely, and nothing is written to it', async () => {
    const { folder, open } = await emptyLibrary();
    const head = JSON.stringify({ format: 2, name: 'Newer', shelves: [] });
    await writeFile(join(folder, 'library.json'), head);
    const store = await open();
    expect(await store.load()).toMatchObject({
      ok: false,
      problem: { message: expect.stringContaining('newer Synoptic (format 2') },
    });
    expect(await store.add(sampleDocument(), original, sampleOrigin(1))).toMatchObject({
      ok: false,
    });
    expect(await readFile(join(folder, 'library.json'), 'utf8')).toBe(head);
    expect((await readdir(folder)).sort()).toEqual(['library.json']);
  });
});

describe('what others bring in', () => {
  test('is taken in and told once', async () => {
    const { open, store } = await emptyLibrary();
    const other = await open();
    const own = await add(store, 1);
    const theirs = await add(other, 2);
    expect(got(await store.takeInOthers())).toEqual([theirs]);
    expect(got(await store.takeInOthers())).toEqual([]);
    expect(new Set(await idsOf(store))).toEqual(new Set([own.id, theirs.id]));
    expect(got(await store.loadText(theirs.id)).blocks).toEqual(sampleDocument().blocks);
  });

  test('is passed over while it is on its way, and what was removed stays removed', async () => {
    const { folder, store } = await emptyLibrary();
    const { id } = await add(store, 1);
    got(await store.remove(id));
    await mkdir(join(folder, 'sources', 'arriving'));
    await writeFile(join(folder, 'sources', 'arriving', 'source.json'), '{"format": 1,');
    expect(got(await store.takeInOthers())).toEqual([]);
  });

  test('is not brought in again from the same file', async () => {
    const { folder, open, store } = await emptyLibrary();
    const other = await open();
    const theirs = await add(other, 1);
    expect(await add(store, 1)).toEqual(theirs);
    expect(await readdir(join(folder, 'sources'))).toEqual([theirs.id]);
  });
});

test('what a crash left of bringing in is swept, what another process is bringing in is not', async () => {
  const { folder } = await emptyLibrary();
  const noProcess = 2 ** 30;
  const names = [`.incoming-${noProcess}-a`, `.incoming-${process.pid}-b`];
  for (const name of names) await mkdir(join(folder, 'sources', name), { recursive: true });
  const store = await openStore(libraryFiles, folder);
  expect(await readdir(join(folder, 'sources'))).toEqual([names[1]]);
  expect(got(await store.load())).toMatchObject({ sources: [], problems: [] });
});
