import type { Judgements } from '../domain/judgements/judgements';
import type { Layer } from '../domain/judgements/layer';
import type { Library } from '../domain/library/library';
import type { Note } from '../domain/notes/note';
import type { Problem, Result } from '../domain/result';
import type { Settings } from '../domain/settings';

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
  'markDifferences',
  'markAgreements',
  'markNothing',
  'themeSystem',
  'themeLight',
  'themeDark',
  'writeNote',
  'linkPassage',
  'print',
  'find',
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
};
