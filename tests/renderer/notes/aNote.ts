import { describeAnchor } from '../../../domain/notes/describeAnchor';
import type { Note } from '../../../domain/notes/note';
import { sampleNote } from '../../support/sampleNote';

/** A note on the words between the bars of a passage's text: "It is a |stroke of genius|." */
export function aNote(number: number, source: string, passage: string, marked: string): Note {
  const [before = '', words = '', after = ''] = marked.split('|');
  const span = { start: before.length, end: before.length + words.length };
  return {
    ...sampleNote(number),
    anchor: describeAnchor(source, passage, before + words + after, span),
  };
}
