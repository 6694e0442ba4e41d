import { describe, expect, test } from 'vitest';
import { noteRanges } from '../../../renderer/notes/noteRanges';
import { aNote } from './aNote';

const text = 'It is a stroke of genius, he said.';
const genius = aNote(1, 'm', 'one', 'It is a stroke of |genius|, he said.');
const stroke = aNote(2, 'm', 'one', 'It is a |stroke of genius|, he said.');
const elsewhere = aNote(3, 'm', 'two', '|Another| passage.');
const otherSource = aNote(4, 'c', 'one', 'It is a |stroke of genius|, he said.');
const lost = aNote(5, 'm', 'one', 'They spoke of the |cable from Brussels| at length.');

describe('noteRanges', () => {
  test('finds the notes on this passage and no others', () => {
    const notes = [genius, elsewhere, otherSource];
    expect(noteRanges(notes, 'm', 'one', text)).toEqual([
      { span: { start: 18, end: 24 }, tag: { kind: 'note', id: genius.id } },
    ]);
  });

  test('has the shortest first of notes on the same words, whichever was written first', () => {
    const ids = (notes: Parameters<typeof noteRanges>[0]) =>
      noteRanges(notes, 'm', 'one', text).map(({ tag }) => tag.kind === 'note' && tag.id);
    expect(ids([stroke, genius])).toEqual([genius.id, stroke.id]);
    expect(ids([genius, stroke])).toEqual([genius.id, stroke.id]);
  });

  test('draws nothing for a note whose words are lost', () => {
    expect(noteRanges([lost], 'm', 'one', text)).toEqual([]);
  });
});
