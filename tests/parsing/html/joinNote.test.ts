import { expect, test } from 'vitest';
import { joinNote } from '../../../parsing/html/joinNote';
import type { BlockDraft } from '../../../parsing/numberBlocks';

const note = (text: string, label = '1'): BlockDraft => ({ kind: 'footnote', label, text });

test('the paragraphs of a note are one, and their marks stay on their words', () => {
  const second: BlockDraft = {
    kind: 'footnote',
    label: '1',
    text: 'See the memcon.',
    marks: [{ kind: 'emphasis', start: 8, end: 14 }],
  };
  const [joined] = joinNote([note('First.'), second]);
  expect(joined).toEqual({
    kind: 'footnote',
    label: '1',
    text: 'First.\nSee the memcon.',
    marks: [{ kind: 'emphasis', start: 15, end: 21 }],
  });
  expect('First.\nSee the memcon.'.slice(15, 21)).toBe('memcon');
});

test('a note within a note, and what is no words, stand for themselves', () => {
  const table: BlockDraft = { kind: 'table', rows: [['a']], heads: 0 };
  const drafts = [note('One.'), note('Two.', '2'), table, note('Three.', '2')];
  expect(joinNote(drafts)).toEqual(drafts);
});
