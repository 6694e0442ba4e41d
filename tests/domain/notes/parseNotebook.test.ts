import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyNotebook } from '../../../domain/notes/note';
import { parseNotebook, serialiseNotebook } from '../../../domain/notes/parseNotebook';
import { sampleNote } from '../../support/sampleNote';

test('what was serialised is parsed again as it was', () => {
  const notes = fc.array(
    fc
      .tuple(fc.nat(999), fc.string({ unit: 'binary' }))
      .map(([number, body]) => sampleNote(number, body)),
  );
  fc.assert(
    fc.property(notes, (written) => {
      const notebook = { ...emptyNotebook, notes: written };
      const text = serialiseNotebook(notebook);
      expect(parseNotebook(text, 'notebook.json')).toEqual({ kind: 'sound', notebook });
    }),
  );
});

test('a cut notebook is damaged wherever it is cut', () => {
  const text = serialiseNotebook({ ...emptyNotebook, notes: [sampleNote(1)] }).trimEnd();
  fc.assert(
    fc.property(fc.nat(text.length - 1), (length) => {
      expect(parseNotebook(text.slice(0, length), 'notebook.json').kind).toBe('damaged');
    }),
  );
});

test('a newer notebook gives those of its notes that we understand', () => {
  const note = sampleNote(1);
  const text = JSON.stringify({ format: 3, notes: [note, { id: 'of another kind' }], more: true });
  expect(parseNotebook(text, 'notebook.json')).toEqual({ kind: 'newer', format: 3, notes: [note] });
});

test('a damaged notebook names its file and line', () => {
  expect(parseNotebook('{\n"format": 1,\n"notes": 7}', 'notebook.json')).toMatchObject({
    kind: 'damaged',
    problem: { file: 'notebook.json', line: 3 },
  });
});
