import type { Settings } from '../../domain/settings';
import type { MenuCommand } from '../../preload/bridge';
import { travel } from '../collation/travel';
import { lastComparison } from '../frame/lastComparison';
import { linkPassage } from '../moment/linkPassage';
import { beginNoteOnSelection } from '../notes/beginNoteOnSelection';
import { currentView } from '../state/history';
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
  { id: 'markDifferences', title: 'Mark differences', run: marking('differences') },
  { id: 'markAgreements', title: 'Mark agreements', run: marking('agreements') },
  { id: 'markNothing', title: 'Mark nothing', run: marking('nothing') },
  { id: 'themeSystem', title: 'Light or dark as the system says', run: theme('system') },
  { id: 'themeLight', title: 'Light', run: theme('light') },
  { id: 'themeDark', title: 'Dark', run: theme('dark') },
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
  { id: 'print', title: 'Print this page', keys: 'Ctrl+P', run: () => window.print() },
  {
    id: 'find',
    title: 'Find on this page',
    keys: 'Ctrl+F',
    run: (store) => store.send({ kind: 'findOpened' }),
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
  await navigator.clipboard.writeText(placeLink(currentView(store.read().history)));
  store.send({
    kind: 'noticeShown',
    text: 'Link copied. “Open a link to a place” leads back here.',
  });
}

function marking(value: Settings['marking']): (store: Store) => void {
  return (store) => void store.changeSettings({ marking: value });
}

function theme(value: Settings['theme']): (store: Store) => void {
  return (store) => void store.changeSettings({ theme: value });
}

/** In a text field the typing is undone; elsewhere the last deletion of a note, or the last judgement. */
function undo(store: Store): void {
  const { notice } = store.read();
  const isTyping = document.activeElement?.matches('input, textarea') ?? false;
  if (!isTyping && notice?.undo) void store.restoreNote(notice.undo);
  else if (!isTyping) void store.undoJudgement();
  else document.execCommand('undo');
}

function redo(store: Store): void {
  if (document.activeElement?.matches('input, textarea')) document.execCommand('redo');
  else void store.redoJudgement();
}
