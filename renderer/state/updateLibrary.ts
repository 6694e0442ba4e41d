import { blockPassages } from '../../domain/blocks/blockPassages';
import {
  withEpisode,
  withoutEpisode,
  withoutSource,
  withSource,
} from '../../domain/library/changeLibrary';
import type { Library } from '../../domain/library/library';
import type { Source } from '../../domain/library/source';
import type { LibraryChange, SourceText } from '../../preload/bridge';
import { takeStep } from './correctionSteps';
import type { LibraryEvent } from './event';
import { currentView, replaceView } from './history';
import type { State } from './state';
import type { View } from './view';

export function updateLibrary(state: State, event: LibraryEvent): State {
  switch (event.kind) {
    case 'libraryLoaded':
      return openLibrary(state, event.library);
    case 'libraryFailed':
      return { ...state, library: { kind: 'failed', problem: event.problem } };
    case 'libraryChanged':
      return changeLibrary(state, event.change);
    case 'librariesLoaded':
      return { ...state, libraries: event.libraries };
    case 'trashLoaded':
      return { ...state, trash: event.trash };
    case 'textLoaded':
      return keepText(state, event.text);
    case 'textFailed':
      return {
        ...state,
        textProblems: new Map(state.textProblems).set(event.source, event.problem),
      };
    case 'correctionsSaved':
      return keepCorrections(state, event);
    case 'importProgressed':
      return { ...state, imports: event.progress };
    case 'readingLoaded':
    case 'readingChanged':
      return { ...state, reading: event.record };
  }
}

function openLibrary(state: State, library: Library): State {
  const loaded = { ...state, library: { kind: 'loaded', library } as const };
  const isAtStart = currentView(state.history).kind === 'library' && state.history.at === 0;
  return isAtStart
    ? { ...loaded, history: replaceView(state.history, openingView(library)) }
    : loaded;
}

function openingView(library: Library): View {
  const { episode, accounts } = library.opening;
  const [base] = accounts;
  if (base === undefined) return { kind: 'library' };
  return { kind: 'comparison', choice: { episode, accounts, base } };
}

/** What the library has only on disk, a source that is not loaded is silent about: its words come with its text. */
function changeLibrary(state: State, change: LibraryChange): State {
  switch (change.kind) {
    case 'sourceSaved':
      return putIn(state, change.source);
    case 'sourceRemoved':
      return takeOut(state, change.id);
    case 'episodeSaved':
      return inLibrary(state, (library) => withEpisode(library, change.episode));
    case 'episodeRemoved':
      return inLibrary(state, (library) => withoutEpisode(library, change.id));
  }
}

function putIn(state: State, source: Source): State {
  const trash = state.trash.filter(({ id }) => id !== source.id);
  return inLibrary({ ...state, trash }, (library) =>
    withSource(library, withWords(source, state.texts.get(source.id))),
  );
}

function takeOut(state: State, id: string): State {
  const texts = new Map(state.texts);
  texts.delete(id);
  return inLibrary({ ...state, texts }, (library) => withoutSource(library, id));
}

function keepText(state: State, text: SourceText): State {
  const texts = new Map(state.texts).set(text.source, text);
  const textProblems = new Map(state.textProblems);
  textProblems.delete(text.source);
  return inLibrary({ ...state, texts, textProblems }, (library) => ({
    ...library,
    sources: library.sources.map((source) =>
      source.id === text.source ? withWords(source, text) : source,
    ),
  }));
}

function keepCorrections(
  state: State,
  { source, corrections, step }: Extract<LibraryEvent, { readonly kind: 'correctionsSaved' }>,
): State {
  const text = state.texts.get(source);
  if (text === undefined) return state;
  const steps = takeStep(state.correctionSteps.get(source), text.corrections, step);
  return {
    ...state,
    texts: new Map(state.texts).set(source, { ...text, corrections }),
    correctionSteps: new Map(state.correctionSteps).set(source, steps),
  };
}

/** An imported source with its passages, which stand in its text and not in what is said of it. */
function withWords(source: Source, text: SourceText | undefined): Source {
  if (text === undefined) return source;
  return { ...source, passages: [...blockPassages(source.id, text.blocks)] };
}

function inLibrary(state: State, change: (library: Library) => Library): State {
  if (state.library.kind !== 'loaded') return state;
  return { ...state, library: { kind: 'loaded', library: change(state.library.library) } };
}
