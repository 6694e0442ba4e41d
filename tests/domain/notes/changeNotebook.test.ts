import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withNote, withoutNote } from '../../../domain/notes/changeNotebook';
import { emptyNotebook, type Notebook } from '../../../domain/notes/note';
import { sampleNote } from '../../support/sampleNote';

const note = fc
  .tuple(fc.integer({ min: 0, max: 9 }), fc.string())
  .map(([number, body]) => sampleNote(number, body));
const notebook = fc
  .uniqueArray(note, { selector: ({ id }) => id })
  .map((notes): Notebook => ({ ...emptyNotebook, notes }));

test('saving a note twice is the same as saving it once', () => {
  fc.assert(
    fc.property(notebook, note, (before, saved) => {
      const once = withNote(before, saved);
      expect(withNote(once, saved)).toEqual(once);
      expect(once.notes.filter(({ id }) => id === saved.id)).toEqual([saved]);
    }),
  );
});

test('saving a note changes no other note and no order', () => {
  fc.assert(
    fc.property(notebook, note, (before, saved) => {
      const isOther = ({ id }: { id: string }) => id !== saved.id;
      const after = withNote(before, saved);
      expect(after.notes.filter(isOther)).toEqual(before.notes.filter(isOther));
      const ids = before.notes.map(({ id }) => id);
      expect(after.notes.map(({ id }) => id).slice(0, ids.length)).toEqual(ids);
    }),
  );
});

test('deleting a note takes away that note alone, and a note that is not there changes nothing', () => {
  fc.assert(
    fc.property(notebook, note, (before, { id }) => {
      const after = withoutNote(before, id);
      expect(after.notes).toEqual(before.notes.filter((other) => other.id !== id));
      expect(withoutNote(after, id)).toBe(after);
    }),
  );
});
