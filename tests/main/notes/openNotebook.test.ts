import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawLink } from '../../../domain/judgements/judge';
import { noJudgements } from '../../../domain/judgements/judgements';
import { emptyNotebook } from '../../../domain/notes/note';
import { serialiseNotebook } from '../../../domain/notes/parseNotebook';
import { nodeFiles } from '../../../main/disk/fileLayer';
import { openNotebook } from '../../../main/notes/openNotebook';
import { contentOf } from '../../support/ledger';
import { sampleNote } from '../../support/sampleNote';
import { temporaryFolder } from '../../support/temporaryFolder';

const now = new Date('2026-01-02T03:04:05Z');
const asideName = 'notebook.damaged-2026-01-02T03-04-05.json';

const withOne = serialiseNotebook({ ...emptyNotebook, notes: [sampleNote(1)] });
const withTwo = serialiseNotebook({ ...emptyNotebook, notes: [sampleNote(1), sampleNote(2)] });

/** A notebook folder that holds these files. */
async function folderWith(files: Readonly<Record<string, string>> = {}) {
  const folder = join(await temporaryFolder(), 'notebook');
  await mkdir(folder);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return {
    folder,
    open: () => openNotebook(nodeFiles, join(folder, 'notebook.json'), now),
    read: (name: string) => readFile(join(folder, name), 'utf8'),
  };
}

async function problemsOf(opened: ReturnType<typeof openNotebook>) {
  const loaded = await (await opened).load();
  return loaded.ok ? loaded.value.problems : [loaded.problem];
}

describe('a notebook', () => {
  test('starts empty, and leaves nothing on disk until something is saved', async () => {
    const folder = join(await temporaryFolder(), 'notebook');
    const store = await openNotebook(nodeFiles, join(folder, 'notebook.json'), now);
    expect(await store.load()).toEqual({
      ok: true,
      value: { notes: [], judgements: noJudgements, problems: [] },
    });
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
  });

  test('has what was said of links at the next start, beside the notes', async () => {
    const path = join(await temporaryFolder(), 'notebook.json');
    const judgements = drawLink(noJudgements, 'm#1', 'c#1');
    const store = await openNotebook(nodeFiles, path, now);
    await store.save(sampleNote(1));
    expect(await store.judge(judgements)).toEqual({ ok: true, value: judgements });
    const again = await (await openNotebook(nodeFiles, path, now)).load();
    expect(again).toMatchObject({ ok: true, value: { notes: [sampleNote(1)], judgements } });
  });

  test('has a saved note at the next start, in files of its owner alone', async () => {
    const folder = join(await temporaryFolder(), 'notebook');
    const path = join(folder, 'notebook.json');
    const store = await openNotebook(nodeFiles, path, now);
    expect(await store.save(sampleNote(1))).toEqual({ ok: true, value: sampleNote(1) });
    expect(await contentOf(await openNotebook(nodeFiles, path, now))).toBe('01 Note 1');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  test('keeps the content before the last change', async () => {
    const { open, read } = await folderWith({ 'notebook.json': withOne });
    await (await open()).save(sampleNote(2));
    expect(await read('notebook.json')).toBe(withTwo);
    expect(await read('notebook.previous.json')).toBe(withOne);
  });

  test('no longer has a deleted note at the next start', async () => {
    const { open } = await folderWith({ 'notebook.json': withTwo });
    const { id } = sampleNote(1);
    expect(await (await open()).delete(id)).toEqual({ ok: true, value: id });
    expect(await contentOf(await open())).toBe('02 Note 2');
  });

  test('does not touch the disk to delete what is not there', async () => {
    const { open, folder } = await folderWith({ 'notebook.json': withOne });
    expect(await (await open()).delete(sampleNote(9).id)).toMatchObject({ ok: true });
    expect(await readdir(folder)).toEqual(['notebook.json']);
  });

  test('shows a note only when it is on disk', async () => {
    const { open, read } = await folderWith({ 'notebook.json': withOne });
    const store = await open();
    const saving = store.save(sampleNote(2));
    expect(await contentOf(store)).toBe('01 Note 1 | 02 Note 2');
    expect(await read('notebook.json')).toBe(withTwo);
    await saving;
  });

  test('takes many changes at once in the order asked', async () => {
    const { open } = await folderWith();
    const store = await open();
    const bodies = ['a', 'b', 'c', 'd', 'e'];
    await Promise.all(bodies.map((body) => store.save(sampleNote(1, body))));
    expect(await contentOf(await open())).toBe('01 e');
  });

  test('sweeps away what a crash left of writing it, and nothing else', async () => {
    const { open, folder } = await folderWith({
      'notebook.json': withOne,
      'notebook.json.5a0c.tmp': '{"format":1',
      'mine.tmp': 'kept',
    });
    await open();
    expect(await readdir(folder)).toEqual(['mine.tmp', 'notebook.json']);
  });
});

const damages: readonly [string, string][] = [
  ['is empty', ''],
  ['is cut', withTwo.slice(0, 100)],
  ['is full of NULs', '\u0000'.repeat(withTwo.length)],
  ['holds null', 'null'],
  ['holds 0', '0'],
  ['is doubled', withTwo + withTwo],
  ['holds something else', '{"format":1,"notes":{}}'],
  ['holds a note without its words', '{"format":1,"notes":[{"id":"x"}]}'],
  ['has no format', '{"notes":[]}'],
  ['has an older format than there ever was', '{"format":0,"notes":[]}'],
];

describe('a damaged notebook', () => {
  test.each(damages)(
    'that %s is set aside whole, and the previous copy is open',
    async (_, text) => {
      const { open, read } = await folderWith({
        'notebook.json': text,
        'notebook.previous.json': withOne,
      });
      const store = await open();
      expect(await contentOf(store)).toBe('01 Note 1');
      expect(await read(asideName)).toBe(text);
      expect(await problemsOf(open())).toEqual([]);
      expect(await read('notebook.json')).toBe(withOne);
      expect(await problemsOf(Promise.resolve(store))).toMatchObject([
        { message: expect.stringContaining(asideName) },
      ]);
    },
  );

  test('that is not UTF-8 is set aside, not put right', async () => {
    const { open, folder } = await folderWith({ 'notebook.previous.json': withOne });
    const bytes = Buffer.from(withTwo.replace('Note 2', 'Note \u00e9'), 'latin1');
    await writeFile(join(folder, 'notebook.json'), bytes);
    expect(await contentOf(await open())).toBe('01 Note 1');
    expect(await readFile(join(folder, asideName))).toEqual(bytes);
  });

  test('with a byte order mark alone is not damaged', async () => {
    const { open } = await folderWith({ 'notebook.json': `\ufeff${withTwo}` });
    expect(await problemsOf(open())).toEqual([]);
    expect(await contentOf(await open())).toBe('01 Note 1 | 02 Note 2');
  });

  test('and a damaged copy are both set aside, and the notebook starts empty', async () => {
    const { open, read } = await folderWith({
      'notebook.json': 'a',
      'notebook.previous.json': 'b',
    });
    const store = await open();
    expect(await contentOf(store)).toBe('');
    await store.save(sampleNote(1));
    await store.save(sampleNote(2));
    expect(await read(asideName)).toBe('a');
    expect(await read(asideName.replace('.json', '-2.json'))).toBe('b');
    expect(await problemsOf(Promise.resolve(store))).toMatchObject([
      { message: expect.stringContaining('starts empty') },
    ]);
  });

  test('is never written over what was set aside in the same second', async () => {
    const { open, read } = await folderWith({ 'notebook.json': 'b', [asideName]: 'a' });
    await open();
    expect(await read(asideName)).toBe('a');
    expect(await read(asideName.replace('.json', '-2.json'))).toBe('b');
  });

  test('that is missing is replaced by the previous copy, and the reader is told once', async () => {
    const { open, folder } = await folderWith({ 'notebook.previous.json': withOne });
    const store = await open();
    expect(await contentOf(store)).toBe('01 Note 1');
    expect(await problemsOf(Promise.resolve(store))).toMatchObject([
      { message: expect.stringContaining('was missing') },
    ]);
    expect(await readdir(folder)).toEqual(['notebook.json', 'notebook.previous.json']);
    expect(await problemsOf(open())).toEqual([]);
  });
});

describe('a notebook that must not be written', () => {
  test.each(['notebook.json', 'notebook.previous.json'])(
    'because a newer Synoptic wrote %s is shown, and refuses changes',
    async (name) => {
      const newer = JSON.stringify({
        format: 2,
        notes: [sampleNote(1), { ...sampleNote(2), colour: 'red' }],
        tags: [],
      });
      const { open, folder, read } = await folderWith({ [name]: newer });
      const store = await open();
      expect(await contentOf(store)).toBe('01 Note 1');
      expect(await store.save(sampleNote(3))).toMatchObject({
        ok: false,
        problem: { message: expect.stringContaining('newer Synoptic (format 2)') },
      });
      expect(await store.delete(sampleNote(1).id)).toMatchObject({ ok: false });
      expect(await readdir(folder)).toEqual([name]);
      expect(await read(name)).toBe(newer);
    },
  );

  test('because it cannot be read answers every question by the reason', async () => {
    const { open, folder } = await folderWith();
    await mkdir(join(folder, 'notebook.json'));
    const store = await open();
    const refusal = {
      ok: false,
      problem: { message: expect.stringContaining('The notebook could not be opened') },
    };
    expect(await store.load()).toMatchObject(refusal);
    expect(await store.save(sampleNote(1))).toMatchObject(refusal);
    expect(await store.delete(sampleNote(1).id)).toMatchObject(refusal);
    expect(await readdir(folder)).toEqual(['notebook.json']);
  });
});
