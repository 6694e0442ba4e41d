/** Which rows of a comparison are in sight; rows count from 0, fractions are parts of a row. */
export type RowsInSight = { readonly from: number; readonly to: number };

/** What the overview needs to know and do of a layout that scrolls, whatever it looks like. */
export type RowScroll = {
  readonly subscribe: (listener: () => void) => () => void;
  /** The same object until something has moved. */
  readonly read: () => RowsInSight;
  /** Brings a row to where the eye rests. */
  readonly bring: (row: number) => void;
};
