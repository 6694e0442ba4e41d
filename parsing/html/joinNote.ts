import type { BlockDraft } from '../numberBlocks';

/** The blocks of a note with its paragraphs as one: whoever looks a note up reads all of it. A line is a paragraph. */
export function joinNote(drafts: readonly BlockDraft[]): readonly BlockDraft[] {
  const joined: BlockDraft[] = [];
  for (const draft of drafts) {
    const last = joined.at(-1);
    const goesOn = draft.kind === 'footnote' && last?.kind === 'footnote';
    if (!goesOn || draft.label !== last.label) joined.push(draft);
    else joined[joined.length - 1] = { ...last, ...joinedWords(last, draft) };
  }
  return joined;
}

type Words = Pick<Extract<BlockDraft, { kind: 'footnote' }>, 'text' | 'marks'>;

function joinedWords(first: Words, second: Words): Words {
  const shift = first.text.length + 1;
  const moved = (second.marks ?? []).map((mark) => ({
    ...mark,
    start: mark.start + shift,
    end: mark.end + shift,
  }));
  const marks = [...(first.marks ?? []), ...moved];
  return { text: `${first.text}\n${second.text}`, ...(marks.length === 0 ? {} : { marks }) };
}
