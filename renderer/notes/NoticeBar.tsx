import { useEffect } from 'react';
import type { Note } from '../../domain/notes/note';
import { currentView } from '../state/history';
import { useAppState, useStore } from '../state/StoreContext';
import './notes.css';

/** Milliseconds that a notice stands which offers nothing to do: time to read it twice. */
const readingTime = 6000;

/** A quiet line at the foot of the window: what has happened, and how to take it back. */
export function NoticeBar() {
  const store = useStore();
  const { notice } = useAppState();
  useEffect(() => {
    if (notice === null || notice.undo !== null) return;
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
            {notice.undo !== null && <UndoButton note={notice.undo} />}
            {notice.isJudgement && (
              <button
                type="button"
                className="button"
                title="Take it back (Ctrl+Z)"
                onClick={() => void store.undoJudgement()}
              >
                Undo
              </button>
            )}
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

function UndoButton({ note }: { readonly note: Note }) {
  const store = useStore();
  return (
    <button
      type="button"
      className="button"
      title="Bring the deleted note back (Ctrl+Z)"
      onClick={() => void store.restoreNote(note)}
    >
      Undo deletion
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
