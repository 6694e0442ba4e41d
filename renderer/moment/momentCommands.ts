import type { Row } from '../../domain/collation/arrangeRows';
import type { Link } from '../../domain/collation/collation';
import { nameMoment } from '../../domain/collation/nameMoment';
import { judgeLink, mergeMoments } from '../../domain/judgements/judge';
import type { Judgements } from '../../domain/judgements/judgements';
import type { OpenCollation } from '../collation/openCollation';
import type { Store } from '../state/store';
import { focusedRow } from './focusedRow';
import { linksOf } from './linksOf';

/** Says yes to every link of the moment in focus. */
export function confirmMoment(store: Store): void {
  judgeAll(store, 'confirmed', (name) => `Confirmed: the links of ${name}.`);
}

/** Says no to every link of the moment in focus: its accounts tell it apart. */
export function rejectMoment(store: Store): void {
  judgeAll(store, 'rejected', (name) => `Rejected: the links of ${name}.`);
}

/** Joins the moment in focus with the one in the next row. */
export function joinMoment(store: Store): void {
  onFocused(store, (row, open, judgements) => {
    const next = open.rows[open.rows.indexOf(row) + 1];
    const joined = next && mergeMoments(judgements, row.moment, next.moment);
    if (!joined) return 'Not joined: a link joins passages of two different accounts.';
    void store.judge(joined, `Joined: ${nameMoment(row)} and ${nameMoment(next)}.`);
    return null;
  });
}

function judgeAll(
  store: Store,
  verdict: 'confirmed' | 'rejected',
  say: (name: string) => string,
): void {
  onFocused(store, (row, open, judgements) => {
    const links = linksOf(row, open.collation);
    if (links.length === 0) return 'One account alone tells this moment: it has no links.';
    const judged = links.reduce(
      (sofar: Judgements, link: Link) => judgeLink(sofar, link, verdict),
      judgements,
    );
    void store.judge(judged, say(nameMoment(row)));
    return null;
  });
}

/** Does something to the moment in focus; what comes back is told to the reader as the reason why it could not be done. */
function onFocused(
  store: Store,
  act: (row: Row, open: OpenCollation, judgements: Judgements) => string | null,
): void {
  const focused = focusedRow(store);
  const refusal =
    focused === null
      ? 'Put the focus on a moment first: N, T and U lead from one to the next.'
      : act(focused.row, focused.open, store.read().judgements.present);
  if (refusal !== null) store.send({ kind: 'noticeShown', text: refusal });
}
