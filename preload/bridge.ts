import type { Block } from '../domain/blocks/block';
import type { ImportProgress } from '../domain/importing/importOutcome';
import type { TextEncoding } from '../domain/importing/textEncodings';
import type { Judgements } from '../domain/judgements/judgements';
import type { Layer } from '../domain/judgements/layer';
import type { Episode } from '../domain/library/episode';
import type { Library } from '../domain/library/library';
import type { ReadingRecord } from '../domain/library/readingRecord';
import type { Source } from '../domain/library/source';
import type { Note } from '../domain/notes/note';
import type { Problem, Result } from '../domain/result';
import type { Settings } from '../domain/settings';
import type { Corrections } from '../domain/structure/corrections';

/** What this program runs on, for the window to say so where it matters. */
export type Runtime = {
  readonly version: string;
  readonly electron: string;
  readonly platform: string;
  /** True on Electron 25, which gets no security fixes and serves only where no other runtime can be had. */
  readonly outOfSupport: boolean;
};

/** The notes on disk, and what the reader must be told of how they were found. */
export type LoadedNotebook = {
  readonly notes: readonly Note[];
  readonly judgements: Judgements;
  readonly problems: readonly Problem[];
};

/** The words of an imported source, and what the reader has said of its structure. */
export type SourceText = {
  readonly source: string;
  readonly blocks: readonly Block[];
  readonly corrections: Corrections;
};

/** A page of an original, drawn where nothing of it can run. */
export type PageImage = {
  /** A PNG. */
  readonly bytes: Uint8Array;
  /** In device pixels. */
  readonly width: number;
  readonly height: number;
  /** How many pages the original has. */
  readonly pages: number;
};

/** A library that this reader has opened before, under a handle that only main can turn into a folder. */
export type KnownLibrary = {
  readonly handle: string;
  readonly name: string;
  /** Where it lies, to be shown. */
  readonly folder: string;
  readonly isOpen: boolean;
};

/** What has happened to the library while it is open. */
export type LibraryChange =
  | { readonly kind: 'sourceSaved'; readonly source: Source }
  | { readonly kind: 'sourceRemoved'; readonly id: string }
  | { readonly kind: 'episodeSaved'; readonly episode: Episode }
  | { readonly kind: 'episodeRemoved'; readonly id: string };

/** What the menu can ask of the window; the window has a command of the same name. */
export const menuCommands = [
  'showComparison',
  'showLibrary',
  'showNotes',
  'goBack',
  'goForward',
  'nextDifference',
  'previousDifference',
  'nextTransposition',
  'previousTransposition',
  'nextSilence',
  'previousSilence',
  'nextNote',
  'previousNote',
  'nextLink',
  'previousLink',
  'layoutRows',
  'layoutRibbons',
  'makeBase',
  'orderRows',
  'moveColumnLeft',
  'moveColumnRight',
  'hideColumn',
  'confirmMoment',
  'rejectMoment',
  'joinMoment',
  'markDifferences',
  'markAgreements',
  'markNothing',
  'themeSystem',
  'themeLight',
  'themeSepia',
  'themeDark',
  'themeContrast',
  'showType',
  'showContents',
  'showRecognised',
  'markRecognised',
  'showOriginal',
  'openBeside',
  'closePane',
  'nextPane',
  'goToParagraph',
  'nextRecognised',
  'previousRecognised',
  'importFiles',
  'importFolder',
  'openLibrary',
  'createLibrary',
  'writeNote',
  'linkPassage',
  'print',
  'find',
  'findNext',
  'findPrevious',
  'copyPlaceLink',
  'openPlaceLink',
  'undo',
  'redo',
  'showPalette',
  'showKeys',
] as const;
export type MenuCommand = (typeof menuCommands)[number];

/** Everything the window may ask of main. Adding a question fails to compile until both sides answer it. */
export type Bridge = {
  /** The bundled library; files that do not parse are named in its problems. */
  loadLibrary(): Promise<Result<Library>>;
  /** The reader's notes; a damaged notebook has been set aside and is named in the problems. */
  loadNotebook(): Promise<Result<LoadedNotebook>>;
  /** Resolves as a success only when the note is on disk. */
  saveNote(note: Note): Promise<Result<Note>>;
  /** Resolves as a success only when the disk no longer has it. Saving the note again takes it back. */
  deleteNote(id: string): Promise<Result<string>>;
  /** Resolves as a success only when what the reader says of links and moments is on disk. */
  saveJudgements(judgements: Judgements): Promise<Result<Judgements>>;
  /** Lets the reader choose a colleague's links; null when they choose none. */
  openLayer(): Promise<Result<Layer | null>>;
  /** Lets the reader choose a file for their links; its name once it is on disk, null when they give up. */
  saveLayer(layer: Layer): Promise<Result<string | null>>;
  /** Lets the reader choose files to bring in; how many are on their way, 0 when they choose none. */
  chooseFiles(): Promise<Result<number>>;
  /** Lets the reader choose a folder whose files are brought in; how many are on their way. */
  chooseFolder(): Promise<Result<number>>;
  /** Brings in what was dropped or pasted. No path crosses the bridge: the window hands over the bytes. */
  importBytes(name: string, bytes: Uint8Array): Promise<Result<number>>;
  /** What is not brought in yet stays outside. */
  cancelImport(): Promise<Result<null>>;
  loadImports(): Promise<Result<ImportProgress>>;
  /** The text of an imported source. */
  loadText(source: string): Promise<Result<SourceText>>;
  /**
   * Reads the original of a text in another encoding, which takes the place of the text; what is said of the source
   * follows by `onLibraryChange`. Resolves as a success only when both are on disk.
   */
  readAgain(source: string, encoding: TextEncoding): Promise<Result<SourceText>>;
  /** A page of the original, from 1, drawn so many device pixels wide. */
  drawPage(source: string, page: number, width: number): Promise<Result<PageImage>>;
  /** Resolves as a success only when what the reader typed beside a scanned page is on disk. */
  saveTypedPage(source: string, block: string, text: string): Promise<Result<SourceText>>;
  /** Resolves as a success only when what the reader says of a text's structure is on disk. */
  saveCorrections(source: string, corrections: Corrections): Promise<Result<Corrections>>;
  /** Saves what is said of a source: title, date, tags; its passages and its origin stay as they are on disk. */
  saveSource(source: Source): Promise<Result<Source>>;
  /** Resolves as a success only when what is said of the event, and who tells it, is on disk. */
  saveEpisode(episode: Episode): Promise<Result<Episode>>;
  /** Saving the event again takes it back. */
  removeEpisode(id: string): Promise<Result<string>>;
  /** Puts a source into the trash of the library, from which it can be taken back. */
  removeSource(id: string): Promise<Result<string>>;
  restoreSource(id: string): Promise<Result<Source>>;
  loadTrash(): Promise<Result<readonly Source[]>>;
  /** How many sources are gone for good. */
  emptyTrash(): Promise<Result<number>>;
  /** The libraries opened so far, the open one among them. */
  loadLibraries(): Promise<Result<readonly KnownLibrary[]>>;
  /** Lets the reader choose the folder of another library; the window begins anew with it. False when they give up. */
  openLibrary(): Promise<Result<boolean>>;
  /** Lets the reader choose an empty folder for a new library and opens it. False when they give up. */
  createLibrary(): Promise<Result<boolean>>;
  switchLibrary(handle: string): Promise<Result<boolean>>;
  /** How far the reader has come in each source. It may be lost with the power; notes may not. */
  loadReading(): Promise<Result<ReadingRecord>>;
  saveReading(record: ReadingRecord): Promise<Result<ReadingRecord>>;
  /** Settings as last saved, or the defaults. */
  loadSettings(): Promise<Result<Settings>>;
  /** Settings may be lost with the power; notes may not. */
  saveSettings(settings: Settings): Promise<Result<Settings>>;
  /** Versions, and whether the runtime is out of support. */
  loadRuntime(): Promise<Result<Runtime>>;
};

/** What the preload script exposes as `window.synoptic`. */
export type BridgeWindow = Bridge & {
  /** Calls back with every command chosen in the menu; gives back how to stop. */
  onMenuCommand(listener: (command: MenuCommand) => void): () => void;
  /** Calls back whenever a file has come a step further. */
  onImportProgress(listener: (progress: ImportProgress) => void): () => void;
  /** Calls back when a source was brought in, changed or removed. */
  onLibraryChange(listener: (change: LibraryChange) => void): () => void;
};
