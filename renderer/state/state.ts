import { type Judgements, noJudgements } from '../../domain/judgements/judgements';
import type { Layer } from '../../domain/judgements/layer';
import type { Library } from '../../domain/library/library';
import type { Note } from '../../domain/notes/note';
import type { Problem } from '../../domain/result';
import { defaultSettings, type Settings } from '../../domain/settings';
import type { Runtime } from '../../preload/bridge';
import type { History } from './history';

/** Where the words in the editor stand; `saved` is said only on main's answer. */
export type SaveStatus =
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** The note under the reader's hands. */
export type Draft = { readonly note: Note; readonly status: SaveStatus };

export type LibraryState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'loaded'; readonly library: Library };

/** A quiet sentence at the foot of the window; `undo` names what can be taken back. */
export type Notice = {
  readonly text: string;
  readonly undo: Note | null;
  /** It tells of a judgement, which undo takes back. */
  readonly isJudgement: boolean;
};

/** How the reader has laid out the list of sources; kept while they look at something else. */
export type Shelf = {
  readonly filter: string;
  readonly order: ShelfOrder;
  readonly isDescending: boolean;
  /** Source ids ticked for a comparison. */
  readonly chosen: readonly string[];
};
export type ShelfOrder = 'source' | 'kind' | 'date' | 'author' | 'archive' | 'number';

/** Whose links are shown: the reader's on top of the machine's, the machine's alone, or a colleague's. */
export type ShownLayer = 'mine' | 'machine' | 'colleague';

export type Side = 'moment' | 'order' | 'silences' | 'notes';

/** What the reader has said of links and moments, with the way back and forward again. */
export type JudgementHistory = {
  readonly past: readonly Judgements[];
  readonly present: Judgements;
  readonly future: readonly Judgements[];
};
export type Dialog = 'palette' | 'keys' | 'openLink' | null;

export type State = {
  readonly library: LibraryState;
  readonly history: History;
  readonly settings: Settings;
  readonly runtime: Runtime | null;
  readonly notes: readonly Note[];
  /** What the reader must be told of the notebook as it was found, until they have read it. */
  readonly notebookProblems: readonly Problem[];
  readonly draft: Draft | null;
  readonly notice: Notice | null;
  readonly shelf: Shelf;
  readonly judgements: JudgementHistory;
  readonly shownLayer: ShownLayer;
  readonly colleague: Layer | null;
  /** A passage of the moment that the reader looks at closely. */
  readonly moment: string | null;
  /** The passage from which a link is being drawn. */
  readonly linking: string | null;
  readonly side: Side;
  readonly dialog: Dialog;
  /** Whether the field to find words on this page is open. */
  readonly isFinding: boolean;
};

export const initialState: State = {
  library: { kind: 'loading' },
  history: { views: [{ kind: 'library' }], at: 0 },
  settings: defaultSettings,
  runtime: null,
  notes: [],
  notebookProblems: [],
  draft: null,
  notice: null,
  shelf: { filter: '', order: 'date', isDescending: false, chosen: [] },
  judgements: { past: [], present: noJudgements, future: [] },
  shownLayer: 'mine',
  colleague: null,
  moment: null,
  linking: null,
  side: 'order',
  dialog: null,
  isFinding: false,
};
