import { createContext, use } from 'react';
import type { Source } from '../../domain/library/source';
import type { Structure } from '../../domain/structure/structure';
import type { ReadingPlace } from '../state/view';

/** What the parts of one pane can ask of it. */
export type PaneActions = {
  /** Counted from 0, from left to right. */
  readonly pane: number;
  readonly source: Source;
  /** Goes to a place in this pane; the way back is kept. */
  readonly goTo: (place: ReadingPlace) => void;
  /** The block in which the mark of a footnote stands; null where we know of none. */
  readonly markOf: (footnote: string) => string | null;
  /** What was recognised in the text. */
  readonly structure: Structure;
};

export const PaneContext = createContext<PaneActions | null>(null);

export function usePane(): PaneActions {
  const pane = use(PaneContext);
  if (pane === null) throw new Error('usePane is called outside a pane');
  return pane;
}
