import { showNotice } from '../notes/showNotice';
import { currentView } from '../state/history';
import { type Aside, asideOf, type Pane, paneAt } from '../state/pane';
import type { Store } from '../state/store';
import { placesOf } from '../state/view';
import { activePane } from './desk';
import { stepToMark } from './stepToMark';
import { hasRoom } from './useRoom';

/** Where words are looked for: in the pane that is read, else on the page. */
export function findHere(store: Store): void {
  if (isReading(store)) openBar('find')(store);
  else store.send({ kind: 'findOpened' });
}

/** Shows the next place of the words looked for, or with -1 the one before. */
export function stepFind(by: 1 | -1): (store: Store) => void {
  return (store) => {
    const pane = activePane(store);
    const { bar, find } = paneAt(store.read().panes, pane);
    if (bar !== 'find' || !isReading(store)) findHere(store);
    else changePane(store, pane, { find: { ...find, at: find.at + by } });
  };
}

export function openBar(bar: Exclude<Pane['bar'], null>): (store: Store) => void {
  return inReading((store) => changePane(store, activePane(store), { bar }));
}

/** Lays the contents, or what was recognised, beside the text, or takes it away. */
export function toggleAside(aside: Exclude<Aside, 'nothing'>): (store: Store) => void {
  return inReading((store) => {
    const pane = activePane(store);
    const isAlone = placesOf(currentView(store.read().history)).length === 1;
    const now = asideOf(paneAt(store.read().panes, pane), hasRoom(isAlone));
    changePane(store, pane, { aside: now === aside ? 'nothing' : aside });
  });
}

export const toggleOriginal = inReading((store) => {
  const pane = activePane(store);
  const { isOriginalOpen } = paneAt(store.read().panes, pane);
  changePane(store, pane, { isOriginalOpen: !isOriginalOpen });
});

/** Goes to the next words in which something was recognised, or with -1 to those before. */
export function stepRecognised(by: 1 | -1): (store: Store) => void {
  return inReading((store) => {
    const scroller = document.querySelector<HTMLElement>(
      `[data-pane="${activePane(store)}"] [data-scroller]`,
    );
    if (scroller === null || stepToMark(scroller, by)) return;
    const where = by === 1 ? 'further on' : 'before';
    showNotice(store, `Nothing that was recognised is marked ${where} in this text.`);
  });
}

/** Puts the focus on the text of the next pane, after the last on the first. */
export const focusNextPane = inReading((store) => {
  const count = placesOf(currentView(store.read().history)).length;
  const next = (activePane(store) + 1) % count;
  store.send({ kind: 'paneActivated', pane: next });
  document.querySelector<HTMLElement>(`[data-pane="${next}"] [data-scroller]`)?.focus();
});

function changePane(store: Store, pane: number, change: Partial<Pane>): void {
  store.send({ kind: 'paneChanged', pane, change });
}

function isReading(store: Store): boolean {
  return placesOf(currentView(store.read().history)).length > 0;
}

/** The command where a source is being read; elsewhere it says what it is for. */
function inReading(command: (store: Store) => void): (store: Store) => void {
  return (store) => {
    if (isReading(store)) command(store);
    else showNotice(store, 'Open a source from the Library first: this is for reading.');
  };
}
