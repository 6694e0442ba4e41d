import type { Span } from '../text/span';
import type { DetailKind } from './detail';

/** A detail as it is found in one text. */
export type Finding = {
  readonly kind: DetailKind;
  readonly span: Span;
  /**
   * What it comes to, whatever its spelling: two findings are the same when their parts are. A vaguer
   * one has a stretch of the parts of a fuller one ("October 1993" and "22 October 1993").
   */
  readonly parts: readonly string[];
  /** What it is about: two values that share a subject contradict one another. */
  readonly subjects: readonly string[];
};
