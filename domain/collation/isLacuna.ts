import type { CollatedPassage } from './collation';

/**
 * What withheld or missing text looks like in released records and in editions of them: ellipses in brackets,
 * exemption codes of the Freedom of Information Act, stamps of withheld pages, notes of editors, TEI gaps.
 */
const GAP_MARKS =
  /\[\s*(?:\.{2,}|…|\*{3}|-{2,}|redacted|illegible|inaudible|excised|deleted|text (?:missing|omitted|not declassified)|неразборчиво|изъято)[^\]]{0,80}\]|\(\s*b\s*\)\s*\(\s*\d+\s*\)|\bpages? (?:denied|withheld|missing|not declassified)\b|\b(?:publication|release|version|extract) omits\b|█+|<gap\b/iu;

/** Letters a passage may have beside its gap mark and still say nothing of its own. */
const LETTERS_OF_A_BARE_MARK = 12;

/** Whether text is missing somewhere in this passage: said by the one who prepared it, or marked in the text. */
export function hasGap(passage: CollatedPassage): boolean {
  return passage.lacuna !== undefined || GAP_MARKS.test(passage.text);
}

/** Whether the passage is nothing but a gap: there is no text in it that another account could tell. */
export function isLacuna(passage: CollatedPassage): boolean {
  if (!hasGap(passage)) return false;
  const rest = passage.text
    .replace(new RegExp(GAP_MARKS, 'giu'), '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return rest.length <= LETTERS_OF_A_BARE_MARK;
}
