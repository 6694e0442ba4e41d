import type { MenuCommand } from '../../preload/bridge';
import { lastComparison } from '../frame/lastComparison';
import { beginNoteOnSelection } from '../notes/beginNoteOnSelection';
import { closeActivePane, openBeside, sourceRead } from '../reading/desk';
import {
  findHere,
  focusNextPane,
  openBar,
  stepFind,
  stepRecognised,
  toggleAside,
  toggleOriginal,
} from '../reading/paneCommands';
import { viewNow } from '../reading/viewNow';
import type { CorrectionSteps } from '../state/correctionSteps';
import { placeLink } from '../state/placeLink';
import type { TakeBack } from '../state/state';
import type { Store } from '../state/store';
import type { Command } from './command';
import { comparisonCommands } from './comparisonCommands';
import { settingCommands } from './settingCommands';
import { travelCommands } from './travelCommands';

/** Every command, in the order of the palette. */
export const commands: readonly Command[] = [
  { id: 'showComparison', title: 'Go to the comparison', keys: 'Ctrl+1', run: showComparison },
  {
    id: 'showLibrary',
    title: 'Go to the library',
    keys: 'Ctrl+2',
    run: (store) => store.send({ kind: 'viewOpened', view: { kind: 'library' } }),
  },
  {
    id: 'showNotes',
    title: 'Show the notes',
    keys: 'Ctrl+3',
    run: (store) => store.send({ kind: 'sideChosen', side: 'notes' }),
  },
  {
    id: 'goBack',
    title: 'Back',
    keys: 'Alt+←',
    run: (store) => store.send({ kind: 'wentBack' }),
  },
  {
    id: 'goForward',
    title: 'Forward',
    keys: 'Alt+→',
    run: (store) => store.send({ kind: 'wentForward' }),
  },
  ...travelCommands,
  ...comparisonCommands,
  ...settingCommands,
  {
    id: 'showType',
    title: 'Type and theme',
    run: (store) => store.send({ kind: 'dialogOpened', dialog: 'type' }),
  },
  { id: 'showContents', title: 'Contents of the source', run: toggleAside('contents') },
  { id: 'showRecognised', title: 'What was recognised', run: toggleAside('recognised') },
  { id: 'showOriginal', title: 'Pages of the original', run: toggleOriginal },
  { id: 'openBeside', title: 'Open beside', keys: 'Ctrl+\\', run: openBeside },
  { id: 'closePane', title: 'Close this pane', keys: 'Ctrl+Shift+\\', run: closeActivePane },
  { id: 'nextPane', title: 'Next pane', keys: 'F6', run: focusNextPane },
  { id: 'goToParagraph', title: 'Go to a paragraph', keys: 'Ctrl+G', run: openBar('goTo') },
  {
    id: 'nextRecognised',
    title: 'Next thing recognised in the text',
    keys: 'F4',
    run: stepRecognised(1),
  },
  {
    id: 'previousRecognised',
    title: 'Previous thing recognised in the text',
    keys: 'Shift+F4',
    run: stepRecognised(-1),
  },
  {
    id: 'writeNote',
    title: 'Write a note on the selected words',
    keys: 'Ctrl+M',
    run: beginNoteOnSelection,
  },
  {
    id: 'importFiles',
    title: 'Bring in files',
    keys: 'Ctrl+O',
    run: (store) => store.chooseFiles(),
  },
  {
    id: 'importFolder',
    title: 'Bring in the files of a folder',
    run: (store) => store.chooseFolder(),
  },
  { id: 'openLibrary', title: 'Open another library', run: (store) => store.openLibrary() },
  { id: 'createLibrary', title: 'Begin a new library', run: (store) => store.createLibrary() },
  { id: 'print', title: 'Print this page', keys: 'Ctrl+P', run: () => window.print() },
  {
    id: 'find',
    title: 'Find on this page',
    keys: 'Ctrl+F',
    run: findHere,
  },
  { id: 'findNext', title: 'Next place of the words', keys: 'F3', run: stepFind(1) },
  {
    id: 'findPrevious',
    title: 'Previous place of the words',
    keys: 'Shift+F3',
    run: stepFind(-1),
  },
  { id: 'copyPlaceLink', title: 'Copy a link to this place', run: copyPlaceLink },
  {
    id: 'openPlaceLink',
    title: 'Open a link to a place',
    run: (store) => store.send({ kind: 'dialogOpened', dialog: 'openLink' }),
  },
  { id: 'undo', title: 'Undo', keys: 'Ctrl+Z', run: undo },
  { id: 'redo', title: 'Redo', keys: 'Ctrl+Shift+Z', run: redo },
  {
    id: 'showPalette',
    title: 'All commands',
    keys: 'Ctrl+K',
    run: (store) => store.send({ kind: 'dialogOpened', dialog: 'palette' }),
  },
  {
    id: 'showKeys',
    title: 'Keys',
    keys: '?',
    run: (store) => store.send({ kind: 'dialogOpened', dialog: 'keys' }),
  },
];

export function runCommand(id: MenuCommand, store: Store): void {
  commands.find((command) => command.id === id)?.run(store);
}

function showComparison(store: Store): void {
  const view = lastComparison(store.read().history);
  if (view !== null) store.send({ kind: 'viewOpened', view });
}

async function copyPlaceLink(store: Store): Promise<void> {
  await navigator.clipboard.writeText(placeLink(viewNow(store)));
  store.send({
    kind: 'noticeShown',
    text: 'Link copied. “Open a link to a place” leads back here.',
  });
}

/** In a text field the typing is undone; elsewhere what the notice offers to take back, or what was said last. */
function undo(store: Store): void {
  const isTyping = document.activeElement?.matches('input, textarea') ?? false;
  if (isTyping) document.execCommand('undo');
  else void store.takeBack(store.read().notice?.takeBack ?? lastSaid(store));
}

function lastSaid(store: Store): TakeBack {
  const { source, past } = correctionsHere(store);
  return past.length > 0 ? { kind: 'correction', source } : { kind: 'judgement' };
}

function redo(store: Store): void {
  const { source, future } = correctionsHere(store);
  if (document.activeElement?.matches('input, textarea')) document.execCommand('redo');
  else if (future.length > 0) void store.redoCorrection(source);
  else void store.redoJudgement();
}

/** What has been said of the structure of the text that is read, if one is. */
function correctionsHere(store: Store): CorrectionSteps & { readonly source: string } {
  const source = sourceRead(store) ?? '';
  const steps = store.read().correctionSteps.get(source);
  return { source, past: steps?.past ?? [], future: steps?.future ?? [] };
}
