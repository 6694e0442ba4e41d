import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import type { Note } from '../../domain/notes/note';
import type {} from '../../renderer/main';
import { launchSynoptic, type RunningSynoptic } from '../support/launchSynoptic';
import { sampleNote } from '../support/sampleNote';

/** Looked at so often, a program is caught amid its work; in milliseconds. */
const atOnce = 10;

let userData: string;

test.beforeEach(async () => {
  userData = await mkdtemp(join(tmpdir(), 'synoptic-durability-'));
});
test.afterEach(async () => {
  await rm(userData, { recursive: true, force: true });
});

/** As the power does it: nothing is asked, nothing is finished. */
async function killAtOnce({ app }: RunningSynoptic): Promise<void> {
  const gone = once(app.process(), 'exit');
  app.process().kill('SIGKILL');
  await gone;
}

function save(synoptic: RunningSynoptic, note: Note) {
  return synoptic.window.evaluate((saved) => window.synoptic.saveNote(saved), note);
}

function load(synoptic: RunningSynoptic) {
  return synoptic.window.evaluate(() => window.synoptic.loadNotebook());
}

test('notes called saved outlast a killed program, five times over', async () => {
  const expected: Note[] = [];
  for (let round = 1; round <= 5; round++) {
    const synoptic = await launchSynoptic(userData);
    expect(await load(synoptic)).toMatchObject({
      ok: true,
      value: { notes: expected, problems: [] },
    });
    const note = sampleNote(round);
    expect(await save(synoptic, note)).toEqual({ ok: true, value: note });
    expected.push(note);
    await killAtOnce(synoptic);
  }
});

test('a program killed amid its saves has every note it called saved', async () => {
  const synoptic = await launchSynoptic(userData);
  const saved = new Set<string>();
  await synoptic.window.exposeFunction('noteSaved', (id: string) => saved.add(id));
  const notes = Array.from({ length: 1500 }, (_, number) => sampleNote(number + 1));
  await synoptic.window.evaluate((all) => {
    for (const note of all) {
      void window.synoptic.saveNote(note).then(({ ok }) => {
        if (ok) Reflect.get(globalThis, 'noteSaved')(note.id);
      });
    }
  }, notes);
  await expect.poll(() => saved.size, { intervals: [atOnce] }).toBeGreaterThan(20);
  await killAtOnce(synoptic);

  const again = await launchSynoptic(userData);
  const loaded = await load(again);
  await again.close();
  const found = new Set(loaded.ok ? loaded.value.notes.map(({ id }) => id) : []);
  expect([...saved].filter((id) => !found.has(id))).toEqual([]);
  expect(saved.size).toBeLessThan(notes.length);
});

test('a damaged notebook is set aside and the reader is told where', async () => {
  const synoptic = await launchSynoptic(userData);
  await save(synoptic, sampleNote(1));
  await save(synoptic, sampleNote(2));
  await killAtOnce(synoptic);
  const path = join(userData, 'library', 'notebook', 'notebook.json');
  await writeFile(path, '');

  const again = await launchSynoptic(userData);
  const loaded = await load(again);
  await again.close();
  expect(loaded).toMatchObject({ ok: true, value: { notes: [sampleNote(1)] } });
  const told = loaded.ok ? loaded.value.problems[0]?.message : '';
  const aside = /It was set aside as (.+\.json)\./.exec(told ?? '')?.[1] ?? '';
  expect(await readFile(aside, 'utf8')).toBe('');
});
