import { useEffect } from 'react';
import { currentView } from '../state/history';
import { useAppState, useStore } from '../state/StoreContext';
import type { Notice, TakeBack } from '../state/state';
import './notes.css';

/** Milliseconds that a notice stands which offers nothing to do: time to read it twice. */
const readingTime = 6000;

/** A quiet line at the foot of the window: what has happened, and how to take it back. */
export function NoticeBar() {
  const store = useStore();
  const { notice } = useAppState();
  useEffect(() => {
    if (notice === null || isKept(notice)) return;
    const timer = setTimeout(() => store.send({ kind: 'noticeClosed' }), readingTime);
    return () => clearTimeout(timer);
  }, [store, notice]);
  return (
    <div className="notices">
      <UnsavedNotice />
      <div role="status">
        {notice !== null && (
          <p className="notice">
            <span>{notice.text}</span>
            {notice.takeBack !== null && <UndoButton takeBack={notice.takeBack} />}
            <button
              type="button"
              className="button button-plain"
              onClick={() => store.send({ kind: 'noticeClosed' })}
            >
              Close
            </button>
          </p>
        )}
      </div>
    </div>
  );
}

/** What is gone from the screen stays offered until the reader closes it. */
function isKept({ takeBack }: Notice): boolean {
  return ['deletion', 'removal', 'event'].includes(takeBack?.kind ?? '');
}

const undoWords: Readonly<Record<TakeBack['kind'], string>> = {
  deletion: 'Undo deletion',
  judgement: 'Undo',
  details: 'Undo the change',
  correction: 'Undo',
  encoding: 'Read as before',
  event: 'Undo',
  removal: 'Undo removal',
};

function UndoButton({ takeBack }: { readonly takeBack: TakeBack }) {
  const store = useStore();
  return (
    <button
      type="button"
      className="button"
      title="Take it back (Ctrl+Z)"
      onClick={() => void store.takeBack(takeBack)}
    >
      {undoWords[takeBack.kind]}
    </button>
  );
}

/** Says that a note is not saved where the editor, which says so too, is out of sight. */
function UnsavedNotice() {
  const store = useStore();
  const { draft, side, history } = useAppState();
  const isInSight = side === 'notes' || currentView(history).kind !== 'comparison';
  if (draft?.status.kind !== 'failed' || isInSight) return null;
  return (
    <p className="notice notice-problem" role="alert">
      <span>Your note is not saved: {draft.status.problem.message}</span>
      <button
        type="button"
        className="button"
        onClick={() => store.send({ kind: 'sideChosen', side: 'notes' })}
      >
        Show the note
      </button>
    </p>
  );
}
