import type { ImportProgress } from '../../domain/importing/importOutcome';
import type { TextEncoding } from '../../domain/importing/textEncodings';
import { type Judgements, noJudgements } from '../../domain/judgements/judgements';
import type { Layer } from '../../domain/judgements/layer';
import type { Episode } from '../../domain/library/episode';
import type { Facets } from '../../domain/library/facets';
import type { Library } from '../../domain/library/library';
import { noReading, type ReadingRecord } from '../../domain/library/readingRecord';
import type { Source } from '../../domain/library/source';
import type { Note } from '../../domain/notes/note';
import type { Problem } from '../../domain/result';
import { defaultSettings, type Settings } from '../../domain/settings';
import type { KnownLibrary, Runtime, SourceText } from '../../preload/bridge';
import type { CorrectionSteps } from './correctionSteps';
import type { History } from './history';
import { firstPanes, type Panes } from './pane';

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

/** What the reader has just done and can take back. */
export type TakeBack =
  | { readonly kind: 'deletion'; readonly note: Note }
  | { readonly kind: 'judgement' }
  /** What was said of sources before. */
  | { readonly kind: 'details'; readonly before: readonly Source[] }
  /** What was said last of the structure of a text. */
  | { readonly kind: 'correction'; readonly source: string }
  /** The encoding in which a text was read before. */
  | { readonly kind: 'encoding'; readonly source: string; readonly before: TextEncoding }
  /** The event as it was described before. */
  | { readonly kind: 'event'; readonly before: Episode }
  /** Ids of sources put into the trash. */
  | { readonly kind: 'removal'; readonly sources: readonly string[] };

/** A quiet sentence at the foot of the window, and what of it can be taken back. */
export type Notice = { readonly text: string; readonly takeBack: TakeBack | null };

/** How the reader has laid out the list of sources; kept while they look at something else. */
export type Shelf = {
  readonly filter: string;
  readonly order: ShelfOrder;
  readonly isDescending: boolean;
  /** Source ids ticked, to be compared or changed together. */
  readonly chosen: readonly string[];
  /** What the sources shown must have: kind, archive, tag … */
  readonly facets: Facets;
  /** Only what happened, or was written, within these years, both included. */
  readonly years: ShelfYears | null;
};
export type ShelfYears = {
  readonly clock: 'happened' | 'written';
  readonly from: number;
  readonly to: number;
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
  /** In words the last step that led to each of them, so that undoing can say what it undoes. */
  readonly said: ReadonlyMap<Judgements, string>;
};
export type Dialog = 'palette' | 'keys' | 'openLink' | 'type' | 'beside' | null;

export type State = {
  readonly library: LibraryState;
  /** Texts of imported sources that have been opened, by the id of the source. */
  readonly texts: ReadonlyMap<string, SourceText>;
  /** The way back and forward again of what was said of their structure. */
  readonly correctionSteps: ReadonlyMap<string, CorrectionSteps>;
  /** Why a text could not be opened, by the id of its source. */
  readonly textProblems: ReadonlyMap<string, Problem>;
  /** The libraries this reader knows; empty until somebody asks. */
  readonly libraries: readonly KnownLibrary[];
  /** What was removed from the library and can be taken back. */
  readonly trash: readonly Source[];
  readonly imports: ImportProgress;
  readonly reading: ReadingRecord;
  readonly history: History;
  readonly panes: Panes;
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

/** Nothing judged since the start, and nothing to undo. */
export const noHistory: JudgementHistory = {
  past: [],
  present: noJudgements,
  future: [],
  said: new Map(),
};

export const initialState: State = {
  library: { kind: 'loading' },
  texts: new Map(),
  correctionSteps: new Map(),
  textProblems: new Map(),
  libraries: [],
  trash: [],
  imports: { items: [] },
  reading: noReading,
  history: { views: [{ kind: 'library' }], at: 0 },
  panes: firstPanes,
  settings: defaultSettings,
  runtime: null,
  notes: [],
  notebookProblems: [],
  draft: null,
  notice: null,
  shelf: {
    filter: '',
    order: 'date',
    isDescending: false,
    chosen: [],
    facets: {},
    years: null,
  },
  judgements: noHistory,
  shownLayer: 'mine',
  colleague: null,
  moment: null,
  linking: null,
  side: 'order',
  dialog: null,
  isFinding: false,
};
