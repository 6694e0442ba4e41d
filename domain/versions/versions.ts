import type { Stretch } from '../difference/stretch';
import type { Range } from '../text/pieces';
import type { Span } from '../text/span';
import type { Sides } from './sides';
import type { Paragraph, VersionText } from './versionText';

/**
 * What is said of the words of a version:
 * differs: the other version has other words here, or none; of each difference, one mark is the first;
 * moved: the other version has them elsewhere; a block that is cut has its first mark where it begins;
 * gap: they stand for words that we do not have;
 * opposite: the other version has a gap here, so that nothing can be said.
 */
export type VersionTag =
  | { readonly kind: 'differs'; readonly isFirst: boolean }
  | { readonly kind: 'moved'; readonly move: number; readonly isFirst: boolean }
  | { readonly kind: 'gap'; readonly cause: string }
  | { readonly kind: 'opposite' };

export type VersionMark = Range<VersionTag>;

/** One version, and all that is said of it. */
export type VersionSide = VersionText & { readonly marks: readonly VersionMark[] };

/** A paragraph with its own marks, counted from its start. */
export type MarkedParagraph = Paragraph & { readonly marks: readonly VersionMark[] };

/** Paragraphs that stand beside one another; no words of one row are told in another, but for moved blocks. */
export type VersionRow = Sides<readonly MarkedParagraph[]>;

/** A block that both versions have at different places. */
export type MovedBlock = Sides<Span> & {
  /** Whether the right version has it further down than the left one. */
  readonly isLaterOnRight: boolean;
};

/** Two forms of one text, compared. */
export type Versions = Sides<VersionSide> & {
  /** Laws: the paragraphs of the rows are those of the texts, in order; no row is empty. */
  readonly rows: readonly VersionRow[];
  /** In the order of both texts; what `diffWords` calls a stretch. */
  readonly stretches: readonly Stretch[];
  readonly moves: readonly MovedBlock[];
  /** How many places differ; neither a gap nor what stands opposite one is counted. */
  readonly differences: number;
  /** False when the comparison was stopped early, and what was not compared is called different. */
  readonly complete: boolean;
};
