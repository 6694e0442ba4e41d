import type { Settings } from '../../domain/settings';
import type { MenuCommand } from '../../preload/bridge';
import { hideColumn, makeBase, moveColumn, orderRows } from '../collation/columnCommands';
import { travel } from '../collation/travel';
import { lastComparison } from '../frame/lastComparison';
import { linkPassage } from '../moment/linkPassage';
import { confirmMoment, joinMoment, rejectMoment } from '../moment/momentCommands';
import { beginNoteOnSelection } from '../notes/beginNoteOnSelection';
import { closeActivePane, openBeside } from '../reading/desk';
import {
  findHere,
  focusNextPane,
  openBar,
  stepFind,
  toggleContents,
  toggleOriginal,
} from '../reading/paneCommands';
import { viewNow } from '../reading/viewNow';
import { placeLink } from '../state/placeLink';
import type { Store } from '../state/store';

/** Something the reader can do, from the menu, the palette or a key. */
export type Command = {
  readonly id: MenuCommand;
  readonly title: string;
  /** As drawn for the reader; keys that the menu takes are listed here too. */
  readonly keys?: string;
  readonly run: (store: Store) => void | Promise<void>;
};

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
  {
    id: 'nextDifference',
    title: 'Next difference',
    keys: 'N',
    run: () => travel('difference', 'next'),
  },
  {
    id: 'previousDifference',
    title: 'Previous difference',
    keys: 'Shift+N',
    run: () => travel('difference', 'previous'),
  },
  {
    id: 'nextTransposition',
    title: 'Next moment told in another order',
    keys: 'T',
    run: () => travel('transposition', 'next'),
  },
  {
    id: 'previousTransposition',
    title: 'Previous moment told in another order',
    keys: 'Shift+T',
    run: () => travel('transposition', 'previous'),
  },
  { id: 'nextSilence', title: 'Next silence', keys: 'S', run: () => travel('silence', 'next') },
  {
    id: 'previousSilence',
    title: 'Previous silence',
    keys: 'Shift+S',
    run: () => travel('silence', 'previous'),
  },
  { id: 'nextNote', title: 'Next note on this page', keys: 'M', run: () => travel('note', 'next') },
  {
    id: 'previousNote',
    title: 'Previous note on this page',
    keys: 'Shift+M',
    run: () => travel('note', 'previous'),
  },
  {
    id: 'nextLink',
    title: 'Next moment with a link to confirm',
    keys: 'U',
    run: () => travel('link', 'next'),
  },
  {
    id: 'previousLink',
    title: 'Previous moment with a link to confirm',
    keys: 'Shift+U',
    run: () => travel('link', 'previous'),
  },
  { id: 'layoutRows', title: 'Lay out in rows', keys: 'R', run: layout('rows') },
  { id: 'layoutRibbons', title: 'Lay out in ribbons', keys: 'B', run: layout('ribbons') },
  { id: 'makeBase', title: 'Make the column in focus the base', run: makeBase },
  { id: 'orderRows', title: 'Rows in the order of the column in focus', run: orderRows },
  { id: 'moveColumnLeft', title: 'Move the column in focus left', run: moveColumn(-1) },
  { id: 'moveColumnRight', title: 'Move the column in focus right', run: moveColumn(1) },
  { id: 'hideColumn', title: 'Hide the column in focus', run: hideColumn },
  {
    id: 'confirmMoment',
    title: 'Confirm the links of the moment in focus',
    keys: 'Y',
    run: confirmMoment,
  },
  {
    id: 'rejectMoment',
    title: 'Reject the links of the moment in focus',
    keys: 'X',
    run: rejectMoment,
  },
  {
    id: 'joinMoment',
    title: 'Join the moment in focus with the next',
    keys: 'J',
    run: joinMoment,
  },
  { id: 'markDifferences', title: 'Mark differences', run: marking('differences') },
  { id: 'markAgreements', title: 'Mark agreements', run: marking('agreements') },
  { id: 'markNothing', title: 'Mark nothing', run: marking('nothing') },
  { id: 'themeSystem', title: 'Light or dark as the system says', run: theme('system') },
  { id: 'themeLight', title: 'Light', run: theme('light') },
  { id: 'themeSepia', title: 'Sepia', run: theme('sepia') },
  { id: 'themeDark', title: 'Dark', run: theme('dark') },
  { id: 'themeContrast', title: 'High contrast', run: theme('contrast') },
  {
    id: 'showType',
    title: 'Type and theme',
    run: (store) => store.send({ kind: 'dialogOpened', dialog: 'type' }),
  },
  { id: 'showContents', title: 'Contents of the source', run: toggleContents },
  { id: 'showOriginal', title: 'Pages of the original', run: toggleOriginal },
  { id: 'openBeside', title: 'Open beside', keys: 'Ctrl+\\', run: openBeside },
  { id: 'closePane', title: 'Close this pane', keys: 'Ctrl+Shift+\\', run: closeActivePane },
  { id: 'nextPane', title: 'Next pane', keys: 'F6', run: focusNextPane },
  { id: 'goToParagraph', title: 'Go to a paragraph', keys: 'Ctrl+G', run: openBar('goTo') },
  {
    id: 'writeNote',
    title: 'Write a note on the selected words',
    keys: 'Ctrl+M',
    run: beginNoteOnSelection,
  },
  {
    id: 'linkPassage',
    title: 'Link the passage in focus with another',
    keys: 'L',
    run: linkPassage,
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

function marking(value: Settings['marking']): (store: Store) => void {
  return (store) => void store.changeSettings({ marking: value });
}

function layout(value: Settings['layout']): (store: Store) => void {
  return (store) => void store.changeSettings({ layout: value });
}

function theme(value: Settings['theme']): (store: Store) => void {
  return (store) => void store.changeSettings({ theme: value });
}

/** In a text field the typing is undone; elsewhere what the notice offers to take back, or the last judgement. */
function undo(store: Store): void {
  const isTyping = document.activeElement?.matches('input, textarea') ?? false;
  if (isTyping) document.execCommand('undo');
  else void store.takeBack(store.read().notice?.takeBack ?? { kind: 'judgement' });
}

function redo(store: Store): void {
  if (document.activeElement?.matches('input, textarea')) document.execCommand('redo');
  else void store.redoJudgement();
}
