import type { Block } from './block';
import { blockText } from './blockText';

/** The words of a block without the marks of its footnotes, which say nothing where it stands alone, as in a list of headings. */
export function withoutNoteMarks(block: Block): string {
  const marks = 'marks' in block ? (block.marks ?? []) : [];
  const units = blockText(block).split('');
  for (const { kind, start, end } of marks)
    if (kind === 'footnote mark') units.fill('', start, end);
  return units.join('').trim();
}
