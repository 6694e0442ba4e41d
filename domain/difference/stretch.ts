import type { Span } from '../text/span';

/** On which side a stretch of words stands. No text is the original: there is no old and no new. */
export type Side = 'both' | 'left' | 'right';

/**
 * A run of words that both texts have, or only one of them.
 *
 * Laws for the stretches of one difference, in order:
 * the left spans spell the left text exactly, the right spans the right text;
 * a `left` stretch has an empty right span and the other way round;
 * the two spans of a `both` stretch hold words that compare as equal under the options used.
 */
export type Stretch = { readonly side: Side; readonly left: Span; readonly right: Span };

/** A block that both texts have at different places; its inner differences are stretches as well. */
export type Move = {
  readonly left: Span;
  readonly right: Span;
  readonly inner: readonly Stretch[];
};

export type Difference = {
  readonly stretches: readonly Stretch[];
  readonly moves: readonly Move[];
  /** False when the time allowed ran out and part of the texts is called replaced without being compared. */
  readonly complete: boolean;
};
