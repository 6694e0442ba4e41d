/** Where a column and its passages are drawn, in pixels. */
export type ColumnPlaces = {
  /** From the left border of the view. */
  readonly left: number;
  readonly right: number;
  /** What of the column can be seen at once. */
  readonly height: number;
  /** How far it can be scrolled. */
  readonly farthest: number;
  /** From the top of the text, whatever is scrolled; index 0 is passage 1. */
  readonly tops: readonly number[];
  readonly bottoms: readonly number[];
};

/** Measures a column as it is laid out now. Its passages are the items of its list. */
export function measureColumn(scroller: HTMLElement): ColumnPlaces {
  const passages = [...scroller.querySelectorAll<HTMLElement>(':scope > ol > li')];
  const tops = passages.map(({ offsetTop }) => offsetTop);
  return {
    left: scroller.offsetLeft,
    right: scroller.offsetLeft + scroller.offsetWidth,
    height: scroller.clientHeight,
    farthest: scroller.scrollHeight - scroller.clientHeight,
    tops,
    bottoms: passages.map(({ offsetHeight }, i) => (tops[i] ?? 0) + offsetHeight),
  };
}

/** Where the text of a column ends. */
export function endOf({ bottoms }: ColumnPlaces): number {
  return bottoms.at(-1) ?? 0;
}
