import type { ImportProgress } from '../../domain/importing/importOutcome';
import type { Judgements } from '../../domain/judgements/judgements';
import type { Layer } from '../../domain/judgements/layer';
import type { Library } from '../../domain/library/library';
import type { ReadingRecord } from '../../domain/library/readingRecord';
import type { Source } from '../../domain/library/source';
import type { Note } from '../../domain/notes/note';
import type { Problem } from '../../domain/result';
import type { Settings } from '../../domain/settings';
import type { Corrections } from '../../domain/structure/corrections';
import type {
  KnownLibrary,
  LibraryChange,
  LoadedNotebook,
  Runtime,
  SourceText,
} from '../../preload/bridge';
import type { CorrectionStep } from './correctionSteps';
import type { PaneEvent } from './pane';
import type { Dialog, Shelf, ShownLayer, Side, TakeBack } from './state';
import type { Choice, View } from './view';

/** What can happen to the reader's notes. */
export type NoteEvent =
  | { readonly kind: 'noteOpened'; readonly note: Note; readonly isNew: boolean }
  | { readonly kind: 'noteEdited'; readonly body: string; readonly at: string }
  | { readonly kind: 'noteClosed' }
  | { readonly kind: 'noteSaveStarted' }
  | { readonly kind: 'noteSaved'; readonly note: Note }
  | { readonly kind: 'noteNotSaved'; readonly note: Note; readonly problem: Problem }
  | { readonly kind: 'noteDeleted'; readonly note: Note };

/** What can happen to what the reader says of links and moments; each has been saved when it is told. */
export type JudgementEvent =
  | { readonly kind: 'judged'; readonly judgements: Judgements; readonly said: string }
  | { readonly kind: 'judgementUndone' }
  | { readonly kind: 'judgementRedone' }
  | { readonly kind: 'layerShown'; readonly layer: ShownLayer }
  | { readonly kind: 'colleagueOpened'; readonly layer: Layer }
  | { readonly kind: 'momentChosen'; readonly passage: string | null }
  | { readonly kind: 'linkBegun'; readonly passage: string }
  | { readonly kind: 'linkGivenUp' };

/** What can happen to the library while it is open. */
export type LibraryEvent =
  | { readonly kind: 'libraryLoaded'; readonly library: Library }
  | { readonly kind: 'libraryFailed'; readonly problem: Problem }
  | { readonly kind: 'libraryChanged'; readonly change: LibraryChange }
  | { readonly kind: 'librariesLoaded'; readonly libraries: readonly KnownLibrary[] }
  | { readonly kind: 'trashLoaded'; readonly trash: readonly Source[] }
  | { readonly kind: 'textLoaded'; readonly text: SourceText }
  | { readonly kind: 'textFailed'; readonly source: string; readonly problem: Problem }
  | {
      readonly kind: 'correctionsSaved';
      readonly source: string;
      readonly corrections: Corrections;
      readonly step: CorrectionStep;
    }
  | { readonly kind: 'importProgressed'; readonly progress: ImportProgress }
  | { readonly kind: 'readingLoaded'; readonly record: ReadingRecord }
  | { readonly kind: 'readingChanged'; readonly record: ReadingRecord };

/** Everything that can happen to the state, in the past tense. */
export type Event =
  | NoteEvent
  | JudgementEvent
  | LibraryEvent
  | PaneEvent
  | { readonly kind: 'notebookLoaded'; readonly notebook: LoadedNotebook }
  | { readonly kind: 'notebookFailed'; readonly problem: Problem }
  | { readonly kind: 'notebookProblemRead' }
  | { readonly kind: 'settingsChanged'; readonly settings: Settings }
  | { readonly kind: 'runtimeLoaded'; readonly runtime: Runtime }
  | { readonly kind: 'viewOpened'; readonly view: View }
  | { readonly kind: 'choiceChanged'; readonly choice: Choice }
  | { readonly kind: 'wentBack' }
  | { readonly kind: 'wentForward' }
  | { readonly kind: 'noticeShown'; readonly text: string; readonly takeBack?: TakeBack }
  | { readonly kind: 'noticeClosed' }
  | { readonly kind: 'shelfArranged'; readonly shelf: Shelf }
  | { readonly kind: 'sideChosen'; readonly side: Side }
  | { readonly kind: 'findOpened' }
  | { readonly kind: 'findClosed' }
  | { readonly kind: 'dialogOpened'; readonly dialog: Dialog };
