import { currentView } from '../state/history';
import type { Store } from '../state/store';
import type { Choice } from '../state/view';
import { moveAccount, toggleAccount } from './chooseAccounts';

/** The account of the column that has the focus becomes the base. */
export const makeBase = onColumn((choice, base) => ({ ...choice, base }));

/** The rows follow the order of the account in focus; the words are still compared with the base. */
export const orderRows = onColumn((choice, order) => ({ ...choice, order }));

export const hideColumn = onColumn(toggleAccount);

export function moveColumn(step: -1 | 1): (store: Store) => void {
  return onColumn((choice, source) => moveAccount(choice, source, step));
}

/** Changes the comparison for the column that has the focus; says so where none has, or nothing can be done. */
function onColumn(
  change: (choice: Choice, source: string) => Choice | null,
): (store: Store) => void {
  return (store) => {
    const view = currentView(store.read().history);
    if (view.kind !== 'comparison') return;
    const column = document.activeElement?.closest<HTMLElement>('[data-account]');
    const source = column?.dataset.account;
    const choice = source === undefined ? undefined : change(view.choice, source);
    if (choice) store.send({ kind: 'choiceChanged', choice });
    else if (choice === undefined) say(store, 'Put the focus into a column first.');
    else say(store, 'That column cannot: two to six stand side by side, in one line.');
  };
}

function say(store: Store, text: string): void {
  store.send({ kind: 'noticeShown', text });
}
