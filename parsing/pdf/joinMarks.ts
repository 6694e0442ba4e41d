import type { Mark } from '../../domain/blocks/block';
import type { BlockDraft } from '../numberBlocks';

/** The block with marks of one kind joined where only space is between them: a page draws every line by itself. */
export function joinMarks(draft: BlockDraft): BlockDraft {
  if (!('marks' in draft) || draft.marks === undefined) return draft;
  const joined: Mark[] = [];
  /** Where in `joined` the last mark of each kind stands. */
  const last = new Map<Mark['kind'], number>();
  for (const mark of draft.marks) {
    const at = last.get(mark.kind) ?? -1;
    const before = joined[at];
    if (before !== undefined && isStyle(mark) && isBlank(draft.text, before.end, mark.start)) {
      joined[at] = { ...before, end: mark.end };
    } else last.set(mark.kind, joined.push(mark) - 1);
  }
  return { ...draft, marks: joined };
}

function isStyle(mark: Mark): boolean {
  return mark.kind === 'emphasis' || mark.kind === 'strong';
}

function isBlank(text: string, start: number, end: number): boolean {
  return text.slice(start, end).trim() === '';
}
