import type { Range } from '../text/pieces';

/**
 * differs and agrees: only here, and in both, by the word difference of a verbatim or close pair;
 * shared and quotation: what a paraphrase has in common with the base, in quotation marks or not.
 */
export type MarkKind = 'differs' | 'agrees' | 'shared' | 'quotation';

export type Mark = Range<MarkKind>;

/** What is marked in each of two passages that are held against one another. */
export type PairMarks = { readonly left: readonly Mark[]; readonly right: readonly Mark[] };
