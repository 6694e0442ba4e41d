import { describe, expect, test } from 'vitest';
import type { Note } from '../../../domain/notes/note';
import { failure, type Result, success } from '../../../domain/result';
import { closeNote } from '../../../renderer/notes/closeNote';
import { openNote } from '../../../renderer/notes/openNote';
import { showNotice } from '../../../renderer/notes/showNotice';
import { saveWords } from '../../../renderer/notes/useAutosave';
import { createStore, type Store } from '../../../renderer/state/store';
import { aBridge } from '../../support/aBridge';
import { sampleNote } from '../../support/sampleNote';

/** A store whose disk is in memory and can be made to refuse. */
function aStore(): { store: Store; disk: Map<string, Note>; refuse: (message?: string) => void } {
  const disk = new Map<string, Note>();
  let refusal: string | undefined;
  const answer = <Value>(value: Value, act: () => void): Promise<Result<Value>> => {
    if (refusal !== undefined) return Promise.resolve(failure({ message: refusal }));
    act();
    return Promise.resolve(success(value));
  };
  const bridge = aBridge({
    saveNote: (note) => answer(note, () => disk.set(note.id, note)),
    deleteNote: (id) => answer(id, () => disk.delete(id)),
  });
  const refuse = (message?: string) => {
    refusal = message;
  };
  return { store: createStore(bridge), disk, refuse };
}

function write(store: Store, body: string): void {
  store.send({ kind: 'noteEdited', body, at: '2026-01-02T03:04:06Z' });
}

const one = sampleNote(1, '');
const two = sampleNote(2, 'two');

describe('closeNote', () => {
  test('saves what was written before the editor goes', async () => {
    const { store, disk } = aStore();
    await openNote(store, one, true);
    write(store, 'words');
    expect(await closeNote(store)).toBe(true);
    expect(store.read().draft).toBeNull();
    expect(disk.get(one.id)?.body).toBe('words');
  });

  test('leaves the editor open with the words when the disk refuses', async () => {
    const { store, refuse } = aStore();
    await openNote(store, one, true);
    write(store, 'words');
    refuse('The disk is full.');
    expect(await closeNote(store)).toBe(false);
    expect(store.read().draft?.note.body).toBe('words');
    expect(store.read().draft?.status).toEqual({
      kind: 'failed',
      problem: { message: 'The disk is full.' },
    });
    refuse();
    expect(await closeNote(store)).toBe(true);
  });

  test('keeps nothing of a note that was begun and left empty', async () => {
    const { store, disk } = aStore();
    await openNote(store, one, true);
    saveWords(store);
    expect(await closeNote(store)).toBe(true);
    expect(disk.size).toBe(0);
    expect(store.read().notes).toEqual([]);
  });

  test('keeps an old note whose words were all taken out', async () => {
    const { store, disk } = aStore();
    await store.restoreNote(two);
    await openNote(store, two);
    write(store, '');
    expect(await closeNote(store)).toBe(true);
    expect(disk.get(two.id)?.body).toBe('');
  });

  test('leaves the editor open for words that came while it was saving', async () => {
    const { store } = aStore();
    await openNote(store, one, true);
    write(store, 'words');
    const closing = closeNote(store);
    write(store, 'words and more');
    expect(await closing).toBe(false);
    expect(store.read().draft?.note.body).toBe('words and more');
  });
});

describe('openNote', () => {
  test('saves the note before it', async () => {
    const { store, disk } = aStore();
    await openNote(store, one, true);
    write(store, 'words');
    await openNote(store, two);
    expect(disk.get(one.id)?.body).toBe('words');
    expect(store.read().draft?.note).toEqual(two);
  });

  test('does not take the place of words that could not be saved, and shows them', async () => {
    const { store, refuse } = aStore();
    await openNote(store, one, true);
    write(store, 'words');
    store.send({ kind: 'sideChosen', side: 'order' });
    refuse('The disk is full.');
    await openNote(store, two);
    expect(store.read().draft?.note.body).toBe('words');
    expect(store.read().side).toBe('notes');
  });

  test('does not begin the open note anew', async () => {
    const { store } = aStore();
    await openNote(store, one, true);
    write(store, 'words');
    await openNote(store, one);
    expect(store.read().draft?.note.body).toBe('words');
  });
});

describe('a deletion', () => {
  test('can be taken back after other notes were saved and other things were said', async () => {
    const { store } = aStore();
    await store.restoreNote(two);
    await store.deleteNote(two);
    await store.restoreNote({ ...one, body: 'one' });
    showNotice(store, 'Copied with its citation.');
    expect(store.read().notice).toMatchObject({
      text: 'Copied with its citation.',
      takeBack: { kind: 'deletion', note: two },
    });
  });

  test('can be taken back once more when the disk refused the first time', async () => {
    const { store, disk, refuse } = aStore();
    await store.restoreNote(two);
    await store.deleteNote(two);
    refuse('The disk is full.');
    await store.restoreNote(two);
    expect(store.read().notice?.text).toMatch(/^Not brought back\. The disk is full\./);
    refuse();
    expect(store.read().notice?.takeBack).toEqual({ kind: 'deletion', note: two });
    await store.restoreNote(two);
    expect(disk.get(two.id)).toEqual(two);
    expect(store.read().notice).toBeNull();
  });
});
