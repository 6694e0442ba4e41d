import fc from 'fast-check';
import type { Draft } from './asBlocks';

const paragraphs: readonly string[] = [
  'He was told so.[1] He believed it.[2]',
  'It was so.* Then.',
  'Under the roof.¹ And “so.”2 It went on.3',
  '[1] Talbott, p. 101.',
  '[2] Ibid., see note 1.',
  '[1] Talbott.\n[2] See “A great idea,” op. cit.\n[3] Cable.',
  '* So Christopher.',
  '¹ So the memcon.',
  'Notes',
  '1. Talbott.\n2. Cable.',
  'Document 1\nSource: GARF, Fond 10026',
  'Document 4',
  'Document 5\nIt.\nDocument 6\nIt.\nSource: GARF\nSource: State',
  'Document 12-1: A letter',
  'Thumbnail of the ocument',
  'Source: State. Date/Case ID: 07 JUL 2004 199904515',
  'Документ № 3\nЗапись беседы',
  'See Document 1, Documents 2–4 and document 12-1.',
  'PARTICIPANTS:\nThe President\nBoris Yeltsin\nDATE: October 22, 1993',
  'O 221530Z OCT 93\nFM AMEMBASSY MOSCOW\nTO SECSTATE',
  'SECRET',
  'The President: Welcome.',
  'Yeltsin: On October 22 we met.',
  'Ельцин: В октябре 1993 года.',
  '- 12 -',
  '13',
  '[p. 14] The page, see p. 14 above',
  'He said […] and (b)(1) [3 lines not declassified]',
  'early December 1994, February 25, circa 1993, 31 June 1990',
  '',
  'Nothing of note.',
];

const note: Draft = { kind: 'footnote', label: '1', text: 'The file’s own.' };
const marked: Draft = {
  kind: 'paragraph',
  text: 'One 1',
  marks: [{ kind: 'footnote mark', start: 4, end: 5, label: '1' }],
};
const others: readonly Draft[] = [
  note,
  marked,
  { kind: 'heading', level: 2, text: 'Document 7' },
  { kind: 'heading', level: 1, text: 'Conclusion' },
  { kind: 'page break', label: '15' },
  { kind: 'redaction', cause: 'a page withheld' },
  { kind: 'table', heads: 0, rows: [['1993', 'Document 1'], ['13']] },
  { kind: 'image', alternative: 'Source: [1]' },
  { kind: 'list item', depth: 0, sign: '1.', text: 'An item of 1993' },
  { kind: 'scanned page', page: 3, text: 'Typed [1] by hand' },
];

/** Texts in which signs of everything that is recognised follow one another in any order. */
export const someDrafts = fc.array(fc.constantFrom(...paragraphs, ...others), { maxLength: 40 });
