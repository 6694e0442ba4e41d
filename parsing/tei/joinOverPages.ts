import type { Mark } from '../../domain/blocks/block';
import type { BlockDraft } from '../numberBlocks';

type Paragraph = Extract<BlockDraft, { kind: 'paragraph' }>;

const sentenceEnd = /[.!?:;…]["'”’»)\]]*[\d*†‡]{0,3}$/;

/**
 * Joins paragraphs that an edition cuts in two where a page ends: the first does not end a sentence, the second begins
 * within one. The page is then a mark within the paragraph; notes that stood between the two come after it.
 */
export function joinOverPages(drafts: readonly BlockDraft[]): readonly BlockDraft[] {
  const joined: BlockDraft[] = [];
  /** Where in `joined` the paragraph stands that the last page cut, if one did. */
  let cut = -1;
  for (const draft of drafts) {
    const page = joined.at(-1);
    const first = joined[cut];
    if (first?.kind === 'paragraph' && page?.kind === 'page break' && goesOn(first, draft)) {
      joined.pop();
      joined[cut] = join(first, page.label, draft);
      continue;
    }
    joined.push(draft);
    if (draft.kind === 'paragraph') cut = joined.length - 1;
    else if (draft.kind !== 'footnote' && draft.kind !== 'page break') cut = -1;
  }
  return joined;
}

function goesOn(first: Paragraph, draft: BlockDraft): draft is Paragraph {
  return draft.kind === 'paragraph' && !sentenceEnd.test(first.text) && /^\p{Ll}/u.test(draft.text);
}

function join(first: Paragraph, label: string, second: Paragraph): Paragraph {
  const shift = first.text.length + 1;
  const page: Mark = { kind: 'page', start: shift, end: shift, label };
  const moved = (second.marks ?? []).map((mark) => ({
    ...mark,
    start: mark.start + shift,
    end: mark.end + shift,
  }));
  const marks = [...(first.marks ?? []), page, ...moved];
  return { ...first, text: `${first.text} ${second.text}`, marks };
}
