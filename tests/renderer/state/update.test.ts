import { expect, test } from 'vitest';
import type { Note } from '../../../domain/notes/note';
import { currentView } from '../../../renderer/state/history';
import { initialState, type State } from '../../../renderer/state/state';
import { update } from '../../../renderer/state/update';

const note: Note = {
  id: '6f1c0a1e-8f9b-4a6e-9d50-0c1f1f6f4b11',
  anchor: {
    source: 'memcon',
    passage: 'p1',
    quote: { type: 'TextQuoteSelector', exact: 'genius', prefix: '', suffix: '' },
    position: { type: 'TextPositionSelector', start: 0, end: 6 },
  },
  body: 'first words',
  created: '2026-11-21T10:00:00Z',
  modified: '2026-11-21T10:00:00Z',
};
const opening = { episode: 'october', accounts: ['memcon', 'talbott'] };
const library = { name: 'L', opening, sources: [], episodes: [], problems: [] };

function after(...events: Parameters<typeof update>[1][]): State {
  return events.reduce(update, initialState);
}

test('a library that has loaded opens on its comparison, the first account as the base', () => {
  const view = currentView(after({ kind: 'libraryLoaded', library }).history);
  expect(view).toEqual({
    kind: 'comparison',
    choice: { ...opening, base: 'memcon' },
  });
});

test('a note is called saved only for the words that the disk was given', () => {
  const editing = after(
    { kind: 'noteOpened', note, isNew: true },
    { kind: 'noteSaveStarted' },
    { kind: 'noteEdited', body: 'later words', at: note.modified },
    { kind: 'noteSaved', note },
  );
  expect(editing.draft?.status.kind).toBe('unsaved');
  expect(editing.draft?.note.body).toBe('later words');
});

test('a failed save keeps the words and the reason', () => {
  const failed = after(
    { kind: 'noteOpened', note, isNew: true },
    { kind: 'noteSaveStarted' },
    { kind: 'noteNotSaved', note, problem: { message: 'The disk is full.' } },
  );
  expect(failed.draft).toEqual({
    note,
    status: { kind: 'failed', problem: { message: 'The disk is full.' } },
  });
  expect(failed.notes).toEqual([]);
});

test('a deleted note leaves the list and can be taken back from the notice', () => {
  const saved = after({ kind: 'noteOpened', note, isNew: true }, { kind: 'noteSaved', note });
  const deleted = update(saved, { kind: 'noteDeleted', note });
  expect(deleted.notes).toEqual([]);
  expect(deleted.draft).toBeNull();
  expect(deleted.notice?.takeBack).toEqual({ kind: 'deletion', note });
});
