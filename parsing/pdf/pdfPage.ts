import type { Nature } from './findNature';

/** Words as a page draws them in one go; lengths in points, from the page's upper left corner. */
export type Run = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly face: Face;
};

/** How a typeface sets words apart, as far as its name tells. */
export type Face = { readonly bold: boolean; readonly italic: boolean };

/** Runs that stand beside each other, from left to right. */
export type Line = {
  readonly runs: readonly Run[];
  readonly left: number;
  readonly right: number;
  /** That of the run with most words, as is the size. */
  readonly baseline: number;
  readonly size: number;
};

export type Page = {
  /** From 1. */
  readonly number: number;
  readonly height: number;
  /** In the order in which the page draws them. */
  readonly lines: readonly Line[];
  readonly nature: Nature;
  /** Whether words are set sideways, which are not among the lines. */
  readonly hasSideways: boolean;
};
